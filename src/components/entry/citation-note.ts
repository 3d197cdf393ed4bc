/* eslint-disable browser-floor/no-younger-built-ins -- Only a browser that has popovers fetches this script. */

/** How long a pointer rests on a mark before its note opens, and may be away before it closes, in milliseconds. */
const HOVER_MS = 200;
/** Elsewhere a note opens at the foot of the window, far from the pointer, so that only a press or a key opens it. */
const standsBesideMark = CSS.supports("position-area: bottom");

const note = document.createElement("div");
let open: HTMLAnchorElement | undefined;
/** A pointer that moves away closes a note only where a pointer opened it. */
let openedByPointer = false;
let timer: number | undefined;

note.className = "citation-note";
note.role = "group";
note.popover = "auto";
note.addEventListener("beforetoggle", ({ newState }) => {
  open?.setAttribute("aria-expanded", String(newState === "open"));
  open?.classList.toggle("cite__open", newState === "open");
  if (newState === "closed") open = undefined;
});

const isInside = (target: EventTarget | null) =>
  target instanceof Node && (note.contains(target) || open?.contains(target) === true);

function closeButton(mark: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Close";
  button.addEventListener("click", () => {
    mark.focus();
    note.hidePopover();
  });
  return button;
}

/** Fills the note with the line that a mark leads to, but for the way back to the mark, and opens it beside the mark. */
function show(mark: HTMLAnchorElement, byPointer: boolean): void {
  openedByPointer = byPointer && (open !== mark || openedByPointer);
  if (open === mark) return;
  const line = document.querySelector(mark.hash)?.cloneNode(true);
  if (!(line instanceof Element)) return;
  if (open) note.hidePopover();
  line.querySelector(".citations__back")?.remove();
  note.ariaLabel = mark.ariaLabel;
  note.replaceChildren(...line.childNodes, closeButton(mark));
  mark.parentElement?.after(note);
  open = mark;
  note.showPopover();
}

const hide = (): void => {
  if (open) note.hidePopover();
};

function later(act: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(act, HOVER_MS);
}

document.addEventListener("pointerover", ({ target }) => {
  if (isInside(target)) clearTimeout(timer);
  else if (openedByPointer || !open) later(hide);
});
document.addEventListener("focusin", ({ target }) => {
  if (!isInside(target)) hide();
});

/** A pointer has come over a mark, the focus has come to it, or it was pressed. */
export function approachMark(mark: HTMLAnchorElement, event: Event): void {
  if (event.type === "click") {
    clearTimeout(timer);
    show(mark, false);
  } else if (event instanceof PointerEvent) {
    if (event.pointerType === "mouse" && standsBesideMark)
      later(() => {
        show(mark, true);
      });
  } else if (event instanceof FocusEvent && mark.matches(":focus-visible")) {
    // The focus that comes back from a note which was closed does not open it again.
    if (!(event.relatedTarget instanceof Node && note.contains(event.relatedTarget))) show(mark, false);
  }
}
