import { entryTypes, type EntryType } from "./entry-type.ts";

/** A section of the site that the head of every page names. */
export interface MainSection {
  readonly label: string;
  readonly path: string;
  /** First segments of other addresses that belong to it. */
  readonly also: readonly string[];
}

const folders = (...types: readonly EntryType[]) => types.map((type) => `/${entryTypes[type].folder}/`);

export const mainSections: readonly MainSection[] = [
  {
    label: "Library",
    path: "/library/",
    also: [
      ...folders("theme", "principle", "case-study", "insight", "source", "reference", "glossary"),
      "/topics/",
      "/compare/",
    ],
  },
  { label: "Evidence", path: "/evidence/", also: ["/map/", "/figures/"] },
  { label: "Checklists", path: "/checklists/", also: ["/assessments/"] },
  { label: "Sessions", path: "/sessions/", also: [] },
];

/** The section that a page belongs to. Undefined for the home page and pages about the site, which the foot names. */
export const mainSectionOf = (path: string): MainSection | undefined =>
  mainSections.find(({ path: own, also }) => [own, ...also].some((start) => path.startsWith(start)));
