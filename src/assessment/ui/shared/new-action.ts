import { workspace } from "../../session/workspace.ts";

/** Fired when this page has added an action, so that the plan can show it for editing. `detail` is its id. */
export const actionAdded = "action-added";

/** Adds an action for an item to the open assessment, and returns its id. */
export function addAction(item: string, firstStep = ""): string {
  const id = crypto.randomUUID();
  const texts = { what: "", owner: "", due: "", firstStep, howWeWillKnow: "" };
  workspace.change({ kind: "add-action", action: { id, item, done: false, ...texts } });
  return id;
}

/** Adds an action for an item, and fires the event. */
export function planAction(item: string, firstStep?: string): void {
  const id = addAction(item, firstStep);
  document.dispatchEvent(new CustomEvent(actionAdded, { detail: id }));
}
