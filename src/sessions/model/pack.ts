/** One thing of the library in a pack, with the minutes that it is given. No minutes: 0. */
export interface PackItem {
  readonly id: string;
  readonly minutes: number;
}

/** A session that a person puts together: what it opens, in the order of opening. Nothing is in it twice. */
export type Pack = readonly PackItem[];

/** As many as a link carries without being cut by a mail program. */
export const MOST_ITEMS = 60;

/** Eight hours for one thing. */
export const MOST_MINUTES = 480;

/** Puts items at the end. What is there already stays where it is, and what does not fit is left out. */
export function withItems<T extends PackItem>(pack: readonly T[], added: readonly T[]): readonly T[] {
  const there = new Set<string>();
  return [...pack, ...added].filter(({ id }) => !there.has(id) && there.add(id)).slice(0, MOST_ITEMS);
}

export const withoutItem = <T extends PackItem>(pack: readonly T[], id: string): readonly T[] =>
  pack.filter((item) => item.id !== id);

/** Moves an item by so many places; it stops at either end. An unknown id moves nothing. */
export function moveItem<T extends PackItem>(pack: readonly T[], id: string, by: number): readonly T[] {
  const item = pack.find((each) => each.id === id);
  if (!item) return pack;
  const place = Math.max(0, pack.indexOf(item) + by);
  const others = withoutItem(pack, id);
  return [...others.slice(0, place), item, ...others.slice(place)];
}

/** Minutes as a person types them: whole, and within what one thing may take. What is no number means none. */
export const readMinutes = (text: string): number =>
  /^\d+$/.test(text.trim()) ? Math.min(Number(text), MOST_MINUTES) : 0;

export const withMinutes = <T extends PackItem>(pack: readonly T[], id: string, minutes: number): readonly T[] =>
  pack.map((item) => (item.id === id ? { ...item, minutes } : item));

export const minutesOf = (pack: Pack): number => pack.reduce((sum, { minutes }) => sum + minutes, 0);
