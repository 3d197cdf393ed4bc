import { entryTypes, type EntryType } from "./entry-type.ts";

/** A section of the site that the head of every page names. */
export interface MainSection {
  readonly label: string;
  readonly path: string;
  /** First segments of other addresses that belong to it. */
  readonly also: readonly string[];
}

const folders = (...types: readonly EntryType[]) => types.map((type) => `/${entryTypes[type].folder}/`);

/** All that is read, and the pages on how it is made. */
export const librarySection: MainSection = {
  label: "Library",
  path: "/library/",
  also: [
    ...folders("theme", "principle", "case-study", "insight", "source", "reference", "glossary"),
    "/topics/",
    "/compare/",
    "/about/",
    "/data/",
    "/documents/",
    "/offline/",
    "/whats-new/",
    "/accessibility/",
    "/privacy/",
  ],
};

export const mainSections: readonly MainSection[] = [
  librarySection,
  { label: "Evidence", path: "/evidence/", also: ["/map/", "/figures/"] },
  { label: "Checklists", path: "/checklists/", also: ["/assessments/", "/templates/"] },
  { label: "Sessions", path: "/sessions/", also: [] },
];

/** The section that a page belongs to. Undefined for the home page, permanent addresses and addresses without a page. */
export const mainSectionOf = (path: string): MainSection | undefined =>
  mainSections.find(({ path: own, also }) => [own, ...also].some((start) => path.startsWith(start)));
