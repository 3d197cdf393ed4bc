import type { PackChoice } from "../../model/pack-choice.ts";
import type { PreparedItem, PreparedPack } from "./prepared-pack.ts";

/** An item of a session as it is run and shown, placed in its time. */
export interface PlannedItem extends PreparedItem {
  readonly number: number;
  /** Minutes from the beginning of the session. */
  readonly from: number;
  /** What it is of; undefined if the library does not have it. */
  readonly choice: PackChoice | undefined;
}

/** The items of a session in their time. */
export function plannedItems(
  { items }: PreparedPack,
  choiceOf: (id: string) => PackChoice | undefined,
): readonly PlannedItem[] {
  let next = 0;
  return items.map((item, i) => {
    const from = next;
    next += item.minutes;
    return { ...item, number: i + 1, from, choice: choiceOf(item.id) };
  });
}
