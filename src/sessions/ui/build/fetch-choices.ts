import type { PackChoices } from "../../../model/pack-choice.ts";

const isChoices = (value: unknown): value is PackChoices =>
  typeof value === "object" && value !== null && "choices" in value && Array.isArray(value.choices);

/**
 * Everything that can be chosen, from the same origin as the page.
 *
 * @throws Error if the site sends something else; TypeError without a network
 */
export async function fetchChoices(base: string): Promise<PackChoices> {
  const response = await fetch(`${base}sessions/build/choices.json`);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!isChoices(value)) throw new Error(`What can be chosen could not be fetched: status ${String(response.status)}.`);
  return value;
}
