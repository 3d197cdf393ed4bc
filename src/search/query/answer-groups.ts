import type { EntriesTable } from "./index-files.ts";

/** A link to an entry, or to the question of it that was asked for. */
export interface GroupLink {
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
