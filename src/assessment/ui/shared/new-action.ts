import type { Action } from "../../model/assessment.ts";
import { isBlank } from "../../model/open-actions.ts";
import { workspace } from "../../session/workspace.ts";

/** Fired when this page has added an action, so that the plan can show it for editing. `detail` is its id. */
export const actionAdded = "action-added";

/** An action for an item of which nothing is said yet. */
export const blankAction = (item: string): Omit<Action, "updated"> => ({
  id: crypto.randomUUID(),
  item,
  what: "",
  owner: "",
  due: "",
  done: false,
  firstStep: "",
  howWeWillKnow: "",
});

/**
 * Adds an action for an item to the open assessment, and returns its id. Where the last one of the item says nothing
 * yet, that is the one: a press that came twice makes one.
 */
export function addAction(item: string, firstStep = ""): string {
  const last = workspace.assessment?.actions.findLast((action) => action.item === item);
  if (last && firstStep === "" && isBlank(last)) return last.id;
  const action = { ...blankAction(item), firstStep };
  workspace.change({ kind: "add-action", action });
  return action.id;
}

/** Adds an action for an item, and fires the event. */
export function planAction(item: string, firstStep?: string): void {
  const id = addAction(item, firstStep);
  document.dispatchEvent(new CustomEvent(actionAdded, { detail: id }));
}
