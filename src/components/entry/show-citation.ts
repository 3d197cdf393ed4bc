/**
 * Shows the line of a source beside its mark, where the browser has popovers. Everywhere else, and until the script of
 * the note has come, a mark is a link to that line.
 */
const approaches = ["pointerover", "focusin", "click"] as const;

function approach(event: Event): void {
  const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".cite a") : null;
  if (!mark || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
  const isPressed = event.type === "click";
  if (isPressed) event.preventDefault();
  import("./citation-note.ts").then(
    ({ approachMark }) => {
      approachMark(mark, event);
    },
    () => {
      if (isPressed) location.assign(mark.href);
    },
  );
}

if ("popover" in HTMLElement.prototype) for (const type of approaches) document.addEventListener(type, approach);
