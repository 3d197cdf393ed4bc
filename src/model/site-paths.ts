import { entryTypeNames, entryTypes } from "./entry-type.ts";

/** Pages of the site about itself that have an address of their own at its top; the rest stand below /about/. */
const atTheTop = new Set(["accessibility", "privacy"]);

/** Pages that the site links to from everywhere, so that no content folder may lack them. */
export const requiredPages: readonly string[] = ["about", "evidence-labels", "accessibility", "privacy"];

/** The path of a page of the site about itself. */
export function pagePath(slug: string): string {
  if (atTheTop.has(slug)) return `/${slug}/`;
  return slug === "about" ? "/about/" : `/about/${slug}/`;
}

/** Whether a page stands below /about/. */
export const isAboutPage = (slug: string): boolean => !atTheTop.has(slug);

/** Pages that every library has, whatever it holds: the tools, and the list of each type. */
export const fixedPaths: readonly string[] = [
  "/",
  "/library/",
  "/map/",
  "/figures/",
  "/topics/",
  "/data/",
  "/assessments/",
  ...entryTypeNames.map((type) => `/${entryTypes[type].folder}/`),
];

/** Words that are the address of a page of ours, so that no entry of the type may have them as its file name. */
export const reservedSlugs: ReadonlyMap<string, readonly string[]> = new Map([["sessions", ["build"]]]);
