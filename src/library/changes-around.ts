import { ownerOf } from "../model/id.ts";
import { itemNumber } from "../model/id-pattern.ts";
import { datedChanges, type DatedChange } from "./dated-changes.ts";
import type { Entry, Library } from "./library.ts";

/** A change that concerns whoever answers a checklist. */
export interface ChangeAround extends DatedChange {
  /** What it happened to: the checklist itself, a question of it, an entry that questions lead to, or a figure there. */
  readonly of: "checklist" | "question" | "entry" | "finding";
  /** The numbers of the questions that lead to the entry, or to the entry that rests on the finding. */
  readonly askedBy: readonly number[];
  /** The edition of the checklist that first has it, where the checklist says so. */
  readonly since: number | undefined;
}

/** The numbers of the questions by what they lead to: entries to learn from, and the findings that those rest on. */
function leadingTo({ items }: Entry<"checklist">): ReadonlyMap<string, ReadonlySet<number>> {
  const leading = new Map<string, Set<number>>();
  for (const { id, learn } of items)
    for (const entry of learn)
      for (const to of [entry.id, ...entry.restsOn.map(({ finding }) => finding.id)])
        leading.set(to, (leading.get(to) ?? new Set()).add(itemNumber(id)));
  return leading;
}

/**
 * What happened to a checklist, its questions, the entries that its questions lead to and their findings, the latest
 * first. Something withdrawn belongs here if it was a part of one of these, or if one of them answers for it now; to
 * what else a question once led, no record says.
 */
export function changesAround(checklist: Entry<"checklist">, library: Library): ChangeAround[] {
  const leading = leadingTo(checklist);
  const asked = (id: string) => leading.get(id) ?? leading.get(ownerOf(id));
  const since = new Map(checklist.items.map((item) => [item.id, item.since]));
  return datedChanges(library).flatMap((change): ChangeAround[] => {
    const { id, replacedBy } = change;
    const isOwn = ownerOf(id) === checklist.id;
    const by = asked(id) ?? (replacedBy && asked(replacedBy.id));
    if (!isOwn && !by) return [];
    const isPart = ownerOf(id) !== id;
    return [
      {
        ...change,
        of: isOwn ? (isPart ? "question" : "checklist") : isPart ? "finding" : "entry",
        askedBy: [...(by ?? [])].sort((a, b) => a - b),
        since: since.get(id) ?? (replacedBy && since.get(replacedBy.id)),
      },
    ];
  });
}
