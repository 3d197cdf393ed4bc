import { writeView, type ViewState } from "../../state/view-state.ts";

/** Puts a view into the address of the page, as a new step of the history or in place of the current step. */
export function recordView(view: ViewState, how: "push" | "replace"): void {
  const address = `${location.pathname}${writeView(view)}`;
  if (address === location.pathname + location.search) return;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
