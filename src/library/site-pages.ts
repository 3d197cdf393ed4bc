import type { Library } from "./library.ts";

/** Pages that have an address of their own at the top of the site; the rest stand below /about/. */
const elsewhere = new Set(["accessibility", "privacy"]);

export const pagesAbout = ({ pages }: Pick<Library, "pages">): Library["pages"] =>
  pages.filter(({ slug }) => !elsewhere.has(slug));
