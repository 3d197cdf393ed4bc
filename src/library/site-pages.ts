import type { Library } from "./library.ts";

/** Pages that have an address of their own at the top of the site; the rest stand below /about/. */
const elsewhere = new Set(["accessibility", "privacy"]);

export const pagesAbout = ({ pages }: Pick<Library, "pages">): Library["pages"] =>
  pages.filter(({ slug }) => !elsewhere.has(slug));

/** The path of a page of the site about itself. */
export function pagePath(slug: string): string {
  if (elsewhere.has(slug)) return `/${slug}/`;
  return slug === "about" ? "/about/" : `/about/${slug}/`;
}
