import type { PublishedChanges } from "../../../model/published-change.ts";

const isChanges = (value: unknown): value is PublishedChanges =>
  typeof value === "object" && value !== null && "changes" in value && Array.isArray(value.changes);

/**
 * Everything that happened to the library since its first edition, from the same origin as the page.
 *
 * @throws Error if the site sends something else; TypeError without a network
 */
export async function fetchChanges(base: string): Promise<PublishedChanges["changes"]> {
  const response = await fetch(`${base}data/changes.json`);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!isChanges(value)) throw new Error(`What changed could not be fetched: status ${String(response.status)}.`);
  return value.changes;
}
