import type { Action } from "../../model/assessment.ts";
import { workspace } from "../../session/workspace.ts";
import { onPress } from "./on-press.ts";
import { part, say } from "../../../browser/dom.ts";

/** An action as the person last saw it. */
type SeenAction = Omit<Action, "updated">;

const nameOf = ({ what }: SeenAction) => what || "an action without words";

/**
 * Offers to put back the actions that were removed at one place of the page, the last removed first. The function
 * returned removes one.
 * @param root the element with the markup of `RemovedActions.astro`
 * @param show focuses an action that was put back
 */
export function offerToPutBack(
  root: ParentNode,
  show: (id: string) => void,
  signal: AbortSignal,
): (action: SeenAction) => void {
  const removed: SeenAction[] = [];
  const button = part(root, "undo");
  const tell = (before = "") => {
    const last = removed.at(-1);
    button.hidden = !last;
    say(root, "removed-what", before + (last ? `Removed: ${nameOf(last)}.` : ""));
  };
  const putBack = () => {
    const action = removed.pop();
    if (!action) return;
    workspace.change({ kind: "add-action", action });
    show(action.id);
    tell(`Put back: ${nameOf(action)}. `);
  };
  button.addEventListener("click", onPress(putBack), { signal });
  return (action) => {
    removed.push(action);
    tell();
    // The action’s element is about to be removed. The focus would go with it, unless it is moved first.
    button.focus();
    workspace.change({ kind: "remove-action", of: action.id, seen: action });
  };
}
