import type { EntriesTable } from "./index-files.ts";
import type { PageText } from "./load-pagefind.ts";
import { readableText } from "./passage.ts";

/** A link to an entry, or to the question of it that was asked for. */
interface GroupLink {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly fragment?: string;
}

/** What a person can do with an answer. Each group has the best entries of its kinds, or none. */
const groupKinds = {
  do: ["insight", "principle"],
  tried: ["case-study"],
  check: ["checklist"],
  teach: ["session"],
} as const;

type GroupName = keyof typeof groupKinds;

export type AnswerGroups = Readonly<Record<GroupName, readonly GroupLink[]>>;

/** The most links of one group. */
const most = 3;

/** The places of the entries of each group. `whole` are entries that hold all that was asked for, best first. */
export function groupPlaces(whole: readonly number[], { facets }: EntriesTable): Record<GroupName, number[]> {
  const { terms, entries } = facets["type"] ?? { terms: [], entries: [] };
  const placesOf = (kinds: readonly string[]) =>
    whole.filter((docIndex) => kinds.includes(terms[entries[docIndex]?.[0] ?? -1] ?? "")).slice(0, most);
  return {
    do: placesOf(groupKinds.do),
    tried: placesOf(groupKinds.tried),
    check: placesOf(groupKinds.check),
    teach: placesOf(groupKinds.teach),
  };
}

/** Links to the entries of each group. The file is loaded when a page asks for groups, so that rows never wait for it. */
export async function answerGroups(
  whole: readonly number[],
  table: EntriesTable,
  page: (docIndex: number) => Promise<PageText>,
  fragments: ReadonlyMap<number, string>,
): Promise<AnswerGroups> {
  const link = async (docIndex: number): Promise<GroupLink> => {
    const { url, meta } = await page(docIndex);
    const fragment = fragments.get(docIndex);
    const id = table.entryIds[docIndex] ?? "";
    return { id, title: readableText(meta["title"] ?? ""), url, ...(fragment === undefined ? {} : { fragment }) };
  };
  const places = groupPlaces(whole, table);
  const links = (own: readonly number[]) => Promise.all(own.map(link));
  const [toDo, tried, check, teach] = await Promise.all([
    links(places.do),
    links(places.tried),
    links(places.check),
    links(places.teach),
  ]);
  return { do: toDo, tried, check, teach };
}
