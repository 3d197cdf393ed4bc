import { plainDirection } from "../../assessment/model/plain-direction.ts";
import type { PreparedPack } from "./prepared-pack.ts";

/** The name of a session within a sentence. A name from a file cannot turn the words around it. */
export const packName = ({ title }: Pick<PreparedPack, "title">): string => {
  const name = plainDirection(title).trim();
  return name ? `“${name}”` : "a session without a name";
};
