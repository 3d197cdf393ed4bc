import { bothTexts } from "./both-texts.ts";
import { moveItem, withItems, withMinutes, withoutItem } from "./pack.ts";
import type { PreparedItem, PreparedPack } from "./prepared-pack.ts";

/**
 * One thing that a person does to a session. It says no more than what they did, so that two tabs can each make one.
 * `from` is the text that the person saw when they began to type.
 */
export type PackChange =
  | { readonly kind: "title"; readonly from: string; readonly to: string }
  | { readonly kind: "add"; readonly items: readonly PreparedItem[] }
  /** Puts a removed item back where it was. */
  | { readonly kind: "put-back"; readonly item: PreparedItem; readonly place: number }
  | { readonly kind: "remove"; readonly id: string }
  | { readonly kind: "move"; readonly id: string; readonly by: number }
  | { readonly kind: "minutes"; readonly id: string; readonly minutes: number }
  | {
      readonly kind: "words";
      readonly id: string;
      readonly field: "prompt" | "notes";
      readonly from: string;
      readonly to: string;
    }
  /** Exactly these items. What is written to those that stay is not changed. */
  | { readonly kind: "arrange"; readonly items: readonly PreparedItem[] }
  /** Another session in place of this one, with when and with which edition it was begun. */
  | { readonly kind: "replace"; readonly pack: PreparedPack };

function putBack(items: readonly PreparedItem[], item: PreparedItem, place: number): readonly PreparedItem[] {
  if (items.some(({ id }) => id === item.id)) return items;
  return withItems([], [...items.slice(0, place), item, ...items.slice(place)]);
}

function arranged(items: readonly PreparedItem[], wanted: readonly PreparedItem[]): readonly PreparedItem[] {
  const own = new Map(items.map((item) => [item.id, item]));
  return wanted.map((item) => ({ ...item, ...own.get(item.id), minutes: item.minutes }));
}

function itemsAfter({ items }: PreparedPack, change: PackChange): readonly PreparedItem[] {
  switch (change.kind) {
    case "add":
      return withItems(items, change.items);
    case "put-back":
      return putBack(items, change.item, change.place);
    case "remove":
      return withoutItem(items, change.id);
    case "move":
      return moveItem(items, change.id, change.by);
    case "minutes":
      return withMinutes(items, change.id, change.minutes);
    case "words": {
      const { id, field, from, to } = change;
      return items.map((item) =>
        item.id === id ? { ...item, [field]: bothTexts(item[field], from, to, "\n\n") } : item,
      );
    }
    case "arrange":
      return arranged(items, change.items);
    default:
      return items;
  }
}

const isSameItem = (one: PreparedItem, other: PreparedItem | undefined): boolean =>
  one.id === other?.id && one.minutes === other.minutes && one.prompt === other.prompt && one.notes === other.notes;

/** Whether two sessions say the same. */
const isSamePack = (one: PreparedPack, other: PreparedPack): boolean =>
  one.title === other.title &&
  one.items.length === other.items.length &&
  one.items.every((item, i) => isSameItem(item, other.items[i]));

/** The session after a change; the same object if it changes nothing. What it speaks of may be gone by now. */
export function changePack<P extends PreparedPack>(pack: P, change: PackChange): P {
  if (change.kind === "replace") return { ...pack, ...change.pack };
  const title = change.kind === "title" ? bothTexts(pack.title, change.from, change.to, " / ") : pack.title;
  const next = { ...pack, title, items: itemsAfter(pack, change) };
  return isSamePack(pack, next) ? pack : next;
}
