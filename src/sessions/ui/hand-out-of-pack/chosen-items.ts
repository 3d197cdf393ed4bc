import type { PackChoice } from "../../../model/pack-choice.ts";
import { href } from "../../../routes.ts";
import type { PreparedPack } from "../../model/prepared-pack.ts";
import { MissingPages, MissingParts } from "../../parts/missing.ts";
import { fetchChoices } from "../build/fetch-choices.ts";
import { preparedNow } from "./prepared-now.ts";

/** The session of the page, what it chose, in its order, and all that can be chosen. */
interface ChosenItems extends PreparedPack {
  readonly chosen: readonly PackChoice[];
  readonly choices: readonly PackChoice[];
}

/**
 * The session of the page with what the library knows of its items.
 * @throws MissingParts that names each item which this library does not have; MissingPages if that could not be learnt
 */
export async function chosenItems(): Promise<ChosenItems> {
  const { choices, replaced } = await fetchChoices(href("/")).catch(() => {
    throw new MissingPages(["what can be chosen"]);
  });
  const pack = preparedNow(replaced);
  const known = new Map(choices.map((choice) => [choice.id, choice]));
  const unknown = pack.items.map(({ id }) => id).filter((id) => !known.has(id));
  if (unknown.length > 0) throw new MissingParts(unknown);
  return { ...pack, chosen: pack.items.flatMap(({ id }) => known.get(id) ?? []), choices };
}
