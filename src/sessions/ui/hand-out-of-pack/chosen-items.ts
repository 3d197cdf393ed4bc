import type { PackChoice } from "../../../model/pack-choice.ts";
import { href } from "../../../routes.ts";
import { handedOut, type HandedOut } from "../../model/handed-out.ts";
import { MissingPages, UnknownItems } from "../../parts/missing.ts";
import { fetchChoices, knownChoices } from "../build/fetch-choices.ts";
import { packOnPage } from "../build/pack-on-page.ts";

/** The session of the page, what it chose, in its order, and all that can be chosen. */
interface ChosenItems extends HandedOut {
  readonly chosen: readonly PackChoice[];
  readonly choices: readonly PackChoice[];
}

/**
 * The session of the page with what the library knows of its items.
 * @throws UnknownItems that names each item which this library does not have; MissingPages if that could not be learnt
 */
export async function chosenItems(): Promise<ChosenItems> {
  if (knownChoices.size === 0)
    await fetchChoices(href("/")).catch(() => {
      throw new MissingPages(["what can be chosen"]);
    });
  const pack = handedOut(packOnPage.pack);
  const unknown = pack.items.map(({ id }) => id).filter((id) => !knownChoices.has(id));
  if (unknown.length > 0) throw new UnknownItems(unknown);
  return {
    ...pack,
    chosen: pack.items.flatMap(({ id }) => knownChoices.get(id) ?? []),
    choices: [...knownChoices.values()],
  };
}
