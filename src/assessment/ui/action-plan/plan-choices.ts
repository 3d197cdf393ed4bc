import type { Action, Assessment } from "../../model/assessment.ts";
import { filterActions, ownersOf, sortActions, type PlanFilter, type PlanOrder } from "../../model/plan.ts";
import { workspace } from "../../session/workspace.ts";
import { part } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";

const select = (root: ParentNode, name: string) => part<HTMLSelectElement>(root, name);

/** An owner's name as a value that differs from “all”, even for an owner called “all”. */
const valueOf = (owner: string) => `of ${owner}`;

/** Offers the owners of the actions. Keeps the chosen owner while an action has them. */
export function offerOwners(root: ParentNode, actions: readonly Action[]): void {
  const owners = select(root, "owner-filter");
  const wanted = ["", ...ownersOf(actions)];
  const present = [...owners.options].slice(1).map(({ value }) => value);
  if (present.join("\n") === wanted.map(valueOf).join("\n")) return;
  const chosen = owners.value;
  while (owners.options.length > 1) owners.remove(1);
  for (const name of wanted) owners.add(new Option(name || "Nobody yet", valueOf(name)));
  owners.value = chosen;
  if (owners.selectedIndex < 0) owners.selectedIndex = 0;
}

/** All actions, in the order chosen. */
export const inOrder = (root: ParentNode, { actions, answers }: Assessment): readonly Action[] =>
  sortActions(actions, select(root, "sort").value as PlanOrder, { definition: workspace.definition, answers });

/** The actions that the filters let through, in the order chosen. */
export function shownActions(root: ParentNode, assessment: Assessment): readonly Action[] {
  return filterActions(inOrder(root, assessment), chosenFilter(root));
}

/** The filters in words: “overdue, owned by Ann”. */
export function filterWords(root: ParentNode): string {
  const { show, owner } = chosenFilter(root);
  return [show !== "all" && show, owner !== undefined && `owned by ${owner || "nobody yet"}`]
    .filter(Boolean)
    .join(", ");
}

function chosenFilter(root: ParentNode): PlanFilter {
  const owner = select(root, "owner-filter").value;
  const show = select(root, "show").value as PlanFilter["show"];
  return { show, today: today(), ...(owner !== "all" && { owner: owner.slice(valueOf("").length) }) };
}

export function showAll(root: ParentNode): void {
  for (const name of ["show", "owner-filter"]) select(root, name).value = "all";
}
