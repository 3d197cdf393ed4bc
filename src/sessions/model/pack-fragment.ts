import { packIdPattern } from "./pack-id.ts";
import { MOST_ITEMS, readMinutes, withItems, type Pack, type PackItem } from "./pack.ts";

/** A pack as an address carries it, and what of the address did not become part of it. */
export interface ReadPack {
  readonly pack: Pack;
  /** How many parts are no id with minutes. */
  readonly unread: number;
  /** How many items are beyond the most that a pack has. */
  readonly beyond: number;
  /** Whether the items are to be added to the session that is there: the fragment begins with a plus, “#+CS-07”. */
  readonly isAddition: boolean;
}

/** “CS-07:10”: an id, and its minutes if it has any. */
const written = new RegExp(`^(${packIdPattern.source})(?::(\\d{1,4}))?$`);

function decoded(fragment: string): string {
  const text = fragment.replace(/^#/, "");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readItem(part: string, replaced: Readonly<Record<string, string>>): PackItem | undefined {
  const [, id, minutes = "0"] = written.exec(part) ?? [];
  if (id === undefined) return undefined;
  return { id: Object.hasOwn(replaced, id) ? (replaced[id] ?? id) : id, minutes: readMinutes(minutes) };
}

/**
 * Reads a pack from a fragment, “#CS-07:10,CL-01.i02”, or what a link adds to one, “#+CS-07”. The same id twice counts once; an id no longer in use becomes
 * the one that answers for it. Whether the library has an id is not judged here.
 */
export function readPack(fragment: string, replaced: Readonly<Record<string, string>> = {}): ReadPack {
  const text = decoded(fragment);
  const isAddition = text.startsWith("+");
  const parts = (isAddition ? text.slice(1) : text)
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const items = parts.flatMap((part) => readItem(part, replaced) ?? []);
  const different = new Set(items.map(({ id }) => id)).size;
  return {
    pack: withItems([], items),
    unread: parts.length - items.length,
    beyond: Math.max(0, different - MOST_ITEMS),
    isAddition,
  };
}

/** The fragment of a pack, without its “#”. It holds ids and minutes alone, never a word that a person typed. */
export const writePack = (pack: Pack): string =>
  pack.map(({ id, minutes }) => (minutes > 0 ? `${id}:${String(minutes)}` : id)).join(",");
