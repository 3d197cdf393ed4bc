import { entryTypes } from "../model/entry-type.ts";
import { kindHeadings } from "../model/listed-kinds.ts";
import { librarySection, mainSectionOf } from "../model/main-sections.ts";
import type { Entry, FacetIndex } from "./library.ts";

/** A page above another one. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
  readonly lang?: string | undefined;
}

/** Pages with others below them that no section of the site is named after. */
const parents: readonly Crumb[] = [
  { label: "About", path: "/about/" },
  { label: "Topics", path: "/topics/" },
];

/** The pages above a page, from the library down. A page that stands in no section, such as the home page, has none. */
export function pageTrail(path: string): Crumb[] {
  const section = mainSectionOf(path);
  if (!section) return [];
  const above = parents.filter((parent) => path.startsWith(parent.path));
  return [...new Set([librarySection, section, ...above])].filter((crumb) => crumb.path !== path);
}

const kindLabel = (entry: Entry): string =>
  Object.entries(kindHeadings).find(([kind]) => kind === entry.type)?.[1] ?? entryTypes[entry.type].many;

/** The pages above the page of an entry: the list of its kind, and its first theme where it has one. */
export function entryTrail(entry: Entry): Crumb[] {
  const kind = { label: kindLabel(entry), path: `/${entryTypes[entry.type].folder}/` };
  const above = pageTrail(entry.path);
  const [theme] = entry.themes;
  return [
    ...above,
    ...(above.some(({ path }) => path === kind.path) ? [] : [kind]),
    ...(theme ? [{ label: theme.title, path: theme.path, lang: theme.lang }] : []),
  ];
}

/** The pages above the page of a topic: all topics, and those of its facet. */
export const topicTrail = ({ facet, label }: Pick<FacetIndex, "facet" | "label">): Crumb[] => [
  ...pageTrail("/topics/"),
  { label: "Topics", path: "/topics/" },
  { label, path: `/topics/#${facet}` },
];
