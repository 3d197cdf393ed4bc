import type { EntriesTable, EntryFacts } from "./index-files.ts";
import type { PageText } from "./load-pagefind.ts";
import { readableText } from "./passage.ts";

/** A link to an entry, or to the question of it that was asked for. */
interface GroupLink {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly fragment?: string;
  /** What the entry says in one sentence; of what is used in a meeting, how much there is and how long it takes. */
  readonly line: string;
  /** What happened to gaps where it was tried. */
  readonly marks: EntryFacts["marks"];
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

/** The first sentence of a text. */
export const firstSentence = (text: string): string => /^.*?[.?!](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;

/** Links to the entries of each group. The file is loaded when a page asks for groups, so that rows never wait for it. */
export async function answerGroups(
  whole: readonly number[],
  table: EntriesTable,
  page: (docIndex: number) => Promise<PageText>,
  fragments: ReadonlyMap<number, string>,
): Promise<AnswerGroups> {
  const link = async (docIndex: number, group: GroupName): Promise<GroupLink> => {
    const { url, meta, facts } = await page(docIndex);
    const fragment = fragments.get(docIndex);
    const isUsed = group === "check" || group === "teach";
    return {
      id: table.entryIds[docIndex] ?? "",
      title: readableText(meta["title"] ?? ""),
      url,
      ...(fragment === undefined ? {} : { fragment }),
      line: isUsed ? facts.basis : firstSentence(readableText(meta["summary"] ?? "")),
      marks: group === "tried" ? facts.marks : [],
    };
  };
  const places = groupPlaces(whole, table);
  const links = (group: GroupName) => Promise.all(places[group].map((docIndex) => link(docIndex, group)));
  const [toDo, tried, check, teach] = await Promise.all([links("do"), links("tried"), links("check"), links("teach")]);
  return { do: toDo, tried, check, teach };
}
