import type { PackChoice, PackChoices } from "../../../model/pack-choice.ts";

const isChoices = (value: unknown): value is PackChoices =>
  typeof value === "object" && value !== null && "choices" in value && Array.isArray(value.choices);

/** What was fetched, by id, in the order of the library. */
const known = new Map<string, PackChoice>();

/** What can be chosen, once it was fetched. */
export const knownChoices: ReadonlyMap<string, PackChoice> = known;

/**
 * Fetches everything that can be chosen, from the same origin as the page.
 *
 * @returns ids no longer in use, each with the id that answers for it
 * @throws Error if the site sends something else; TypeError without a network
 */
export async function fetchChoices(base: string): Promise<PackChoices["replaced"]> {
  const response = await fetch(`${base}sessions/build/choices.json`);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!isChoices(value)) throw new Error(`What can be chosen could not be fetched: status ${String(response.status)}.`);
  for (const choice of value.choices) known.set(choice.id, choice);
  return value.replaced;
}
