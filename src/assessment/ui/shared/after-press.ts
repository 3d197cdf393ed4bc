/** How long a press may hold back what is to be drawn, in milliseconds. Where a press opens a list the page never hears of its end. */
const LONGEST_PRESS_MS = 1500;

let isPressed = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const waiting = new Set<() => void>();

function begin(): void {
  isPressed = true;
  clearTimeout(timer);
  timer = setTimeout(end, LONGEST_PRESS_MS);
}

/** What was pressed draws at once what it does; what waited is drawn after that, or it would undo the choice of a radio button. */
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

// A touch sends these as well, all at once.
addEventListener("mousedown", begin, true);
for (const name of ["click", "keydown", "dragend"]) addEventListener(name, end, true);
// A list ends its press by a choice. A text tells of its change while the press that leaves it goes on.
addEventListener(
  "change",
  ({ target }) => {
    if (target instanceof HTMLSelectElement) end();
  },
  true,
);
// Where the pointer was let go on something else no click follows.
addEventListener("mouseup", () => setTimeout(end), true);

/**
 * Does at once what may move the page, or when the press that is under way has found what it is meant for. A press leaves
 * a field first, which saves it and changes the page. The same function waits once.
 */
export function afterPress(act: () => void): void {
  if (isPressed) waiting.add(act);
  else act();
}
