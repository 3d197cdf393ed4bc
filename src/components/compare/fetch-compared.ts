import type { ComparedEntry } from "../../model/comparison.ts";
import { compareDataPath } from "../../routes.ts";

/** An entry could not be fetched, or what came is none. */
class NotFetched extends Error {}

const isCompared = (value: unknown, id: string): value is ComparedEntry =>
  typeof value === "object" && value !== null && "id" in value && value.id === id && "rows" in value;

/**
 * What is known of an entry, from the same origin as the page.
 *
 * @throws NotFetched if the answer is no entry; TypeError without a network
 */
export async function fetchCompared(base: string, id: string): Promise<ComparedEntry> {
  const response = await fetch(`${base.replace(/\/$/, "")}${compareDataPath(id)}`);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!isCompared(value, id)) throw new NotFetched(`${id} could not be fetched: status ${String(response.status)}.`);
  return value;
}
