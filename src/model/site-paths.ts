import { entryTypeNames, entryTypes } from "./entry-type.ts";

/** Pages about the site with an address at the top level. All others are below /about/. */
const atTheTop = new Set(["accessibility", "privacy"]);

/** Pages that every page of the site links to, so every content folder must have them. */
export const requiredPages: readonly string[] = ["about", "evidence-labels", "accessibility", "privacy"];

/** Returns the path of a page about the site. */
export function pagePath(slug: string): string {
  if (atTheTop.has(slug)) return `/${slug}/`;
  return slug === "about" ? "/about/" : `/about/${slug}/`;
}

/** Returns the path of a template. */
export const templatePath = (slug: string): string => `/templates/${slug}/`;

export const isAboutPage = (slug: string): boolean => !atTheTop.has(slug);

/** Pages that every library has, independent of its content: the tools, and the list of each type. */
export const fixedPaths: readonly string[] = [
  "/",
  "/library/",
  "/evidence/",
  "/map/",
  "/figures/",
  "/compare/",
  "/sessions/build/",
  "/topics/",
  "/data/",
  "/templates/",
  "/assessments/",
  "/offline/",
  "/whats-new/",
  ...entryTypeNames.map((type) => `/${entryTypes[type].folder}/`),
];

/** File names that an entry may not have, because the site uses their addresses. By collection. */
export const reservedSlugs: ReadonlyMap<string, readonly string[]> = new Map([["sessions", ["build"]]]);
