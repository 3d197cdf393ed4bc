import { workspace } from "../workspace.ts";

/** Tells that this page has added an action, so that the plan may show it for writing. `detail` is its id. */
export const actionAdded = "action-added";

/** Adds an action for an item to the open assessment, and tells the page. */
export function addAction(item: string, firstStep = ""): void {
  const id = crypto.randomUUID();
  const texts = { what: "", owner: "", due: "", firstStep, howWeWillKnow: "" };
  workspace.change({ kind: "add-action", action: { id, item, done: false, ...texts } });
  document.dispatchEvent(new CustomEvent(actionAdded, { detail: id }));
}
