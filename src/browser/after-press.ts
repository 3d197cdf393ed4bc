/**
 * The longest time that a press may delay drawing, in milliseconds. If a press opens a list, the page receives no event
 * at its end.
 */
const LONGEST_PRESS_MS = 1500;

let isPressed = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const waiting = new Set<() => void>();

function begin(): void {
  isPressed = true;
  clearTimeout(timer);
  timer = setTimeout(end, LONGEST_PRESS_MS);
}

/**
 * The action of the press draws first, and waiting functions run after it. Otherwise they would undo the choice of a
 * radio button.
 */
function end(): void {
  if (!isPressed) return;
  isPressed = false;
  clearTimeout(timer);
  setTimeout(drawWaiting);
}

function drawWaiting(): void {
  if (isPressed) return;
  const held = [...waiting];
  waiting.clear();
  for (const act of held) act();
}

// A touch fires these events too, all at once.
addEventListener("mousedown", begin, true);
for (const name of ["click", "keydown", "dragend"]) addEventListener(name, end, true);
// Choosing from a list ends its press. A text field fires `change` while the press that leaves it is still under way.
addEventListener(
  "change",
  ({ target }) => {
    if (target instanceof HTMLSelectElement) end();
  },
  true,
);
// No click follows if the pointer is released over something else.
addEventListener("mouseup", () => setTimeout(end), true);

/**
 * Runs a function that may move the page, at once or after the present press. A press first leaves a field, which saves
 * it and changes the page; the target of the press must not move meanwhile. A function that is passed twice runs once.
 */
export function afterPress(act: () => void): void {
  if (isPressed) waiting.add(act);
  else act();
}
