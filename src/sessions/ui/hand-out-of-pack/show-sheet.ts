import { part } from "../../../browser/dom.ts";
import { addStyles } from "./add-styles.ts";
import type { Sheet } from "./draw-sheet.ts";
import { brief, gatherSheet, handOut } from "./gather-sheet.ts";
import { showAlone } from "./show-alone.ts";

/** Goes to a place in the sheet. The address of the page holds the session, so it stays as it is. */
function goInside(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#']") : null;
  if (!link) return;
  event.preventDefault();
  const place = document.getElementById(link.hash.slice(1));
  if (!place) return;
  place.tabIndex = -1;
  place.focus();
  place.scrollIntoView();
}

/**
 * Shows a sheet alone on the page, to be read or printed, until its “Back” is pressed or `signal` ends it.
 * @returns nothing to say: the focus is on its title
 */
async function showSheet(root: HTMLElement, kind: Sheet, signal: AbortSignal): Promise<string> {
  const { content, styles } = await gatherSheet(root, kind);
  const takeStylesAway = await addStyles(styles);
  // The session may have changed while its parts came.
  if (signal.aborted) {
    takeStylesAway();
    return "";
  }
  const sheet = part(root, "sheet");
  part(root, "shown").replaceChildren(content);
  sheet.hidden = false;
  const showAll = showAlone(sheet);
  const pressed = document.activeElement;
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
    showAll();
    sheet.hidden = true;
    part(root, "shown").replaceChildren();
    takeStylesAway();
    if (pressed instanceof HTMLElement) pressed.focus();
  };
  const on = { signal: ended.signal };
  part(root, "back").addEventListener("click", end, on);
  part(root, "print").addEventListener(
    "click",
    () => {
      window.print();
    },
    on,
  );
  content.addEventListener("click", goInside);
  signal.addEventListener("abort", end, on);
  content.querySelector("h1")?.focus();
  return "";
}

export const showHandOut = (root: HTMLElement, signal: AbortSignal): Promise<string> =>
  showSheet(root, handOut, signal);

export const showBrief = (root: HTMLElement, signal: AbortSignal): Promise<string> => showSheet(root, brief, signal);
