import type { Action } from "../../model/assessment.ts";
import { ownersOf } from "../../model/plan.ts";

const all = "all";

/** An owner's name as a value that differs from “all”, even for an owner called “all”. */
const valueOf = (owner: string) => `of ${owner}`;

/** Offers the owners of the actions after the first option, which is for all. Keeps the chosen one while it is there. */
export function offerOwners(owners: HTMLSelectElement, actions: readonly Action[]): void {
  const wanted = ["", ...ownersOf(actions)];
  const present = [...owners.options].slice(1).map(({ value }) => value);
  if (present.join("\n") === wanted.map(valueOf).join("\n")) return;
  const chosen = owners.value;
  while (owners.options.length > 1) owners.remove(1);
  for (const name of wanted) owners.add(new Option(name || "Nobody yet", valueOf(name)));
  owners.value = chosen;
  if (owners.selectedIndex < 0) owners.selectedIndex = 0;
}

/** The owner chosen: empty for nobody, undefined for all. */
export const chosenOwner = ({ value }: HTMLSelectElement): string | undefined =>
  value === all ? undefined : value.slice(valueOf("").length);
