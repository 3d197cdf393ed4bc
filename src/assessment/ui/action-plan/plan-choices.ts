import type { Action, Assessment } from "../../model/assessment.ts";
import { filterActions, sortActions, type PlanFilter, type PlanOrder } from "../../model/plan.ts";
import { chosenOwner } from "../shared/owner-choice.ts";
import { workspace } from "../../session/workspace.ts";
import { part } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";

const select = (root: ParentNode, name: string) => part<HTMLSelectElement>(root, name);

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
  const owner = chosenOwner(select(root, "owner-filter"));
  const show = select(root, "show").value as PlanFilter["show"];
  return { show, today: today(), ...(owner !== undefined && { owner }) };
}

export function showAll(root: ParentNode): void {
  for (const name of ["show", "owner-filter"]) select(root, name).value = "all";
}
