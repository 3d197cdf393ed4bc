import { plainDirection } from "../../assessment/model/plain-direction.ts";
import type { PreparedPack } from "./prepared-pack.ts";

/** What of a session others get. It has no place for the notes that the trainer keeps to themselves. */
export interface HandedOut {
  /** Never empty. */
  readonly title: string;
  /** The items in their order. A prompt may be empty. */
  readonly items: readonly { readonly id: string; readonly prompt: string }[];
}

/** A session as it is handed out. What a file may hold cannot turn the words around it. */
export const handedOut = ({ title, items }: PreparedPack): HandedOut => ({
  title: plainDirection(title).replace(/\s+/g, " ").trim() || "Session",
  items: items.map(({ id, prompt }) => ({ id, prompt: plainDirection(prompt).trim() })),
});
