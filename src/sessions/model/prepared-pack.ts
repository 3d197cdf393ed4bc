import type { PackItem } from "./pack.ts";

/** An item with what a person wrote to it. Both texts are theirs alone: they never stand in an address. */
export interface PreparedItem extends PackItem {
  /** What the room is asked. Empty if nothing. */
  readonly prompt: string;
  /** What the trainer keeps in mind. It is never shown to the room or handed out. */
  readonly notes: string;
}

/** A session with its name and words, as this device and a file keep it. A link carries ids and minutes alone. */
export interface PreparedPack {
  readonly title: string;
  readonly items: readonly PreparedItem[];
}

/** A session that nobody has begun. */
export const emptyPack: PreparedPack = { title: "", items: [] };

/** An item to which nobody has written anything. */
export const withoutWords = ({ id, minutes }: PackItem): PreparedItem => ({ id, minutes, prompt: "", notes: "" });

/** Whether a person wrote anything in it that its link does not carry. */
export const hasWords = ({ title, items }: PreparedPack): boolean =>
  title !== "" || items.some(({ prompt, notes }) => prompt !== "" || notes !== "");
