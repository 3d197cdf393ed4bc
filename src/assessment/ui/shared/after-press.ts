/** How long a press may hold back what is to be drawn, in milliseconds. Where a press opens a list the page never hears of its end. */
const longestPress = 1500;

let isPressed = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const waiting = new Set<() => void>();

/** Begins to hold back what would move the page under the pointer. */
function begin(): void {
  isPressed = true;
  clearTimeout(timer);
  timer = setTimeout(end, longestPress);
}

function end(): void {
  isPressed = false;
  clearTimeout(timer);
  const held = [...waiting];
  waiting.clear();
  for (const act of held) act();
}

// A touch sends these as well, all at once.
addEventListener("mousedown", begin, true);
for (const name of ["keydown", "dragend"]) addEventListener(name, end, true);
// What the press itself brings is drawn at once. What was held waits, since it knows nothing yet of a rating just chosen.
addEventListener(
  "click",
  () => {
    isPressed = false;
  },
  true,
);
// A list that was pressed open; what is typed in a text is told as changed while the press that leaves it goes on.
addEventListener(
  "change",
  ({ target }) => {
    if (target instanceof HTMLSelectElement) end();
  },
  true,
);
// After the click, where one follows: the pointer may have been let go on something else.
addEventListener("mouseup", () => setTimeout(end), true);

/**
 * Does at once what may move the page, or when the press that is under way has found what it is meant for. A press leaves
 * a field first, which saves it and changes the page. The same function waits once.
 */
export function afterPress(act: () => void): void {
  if (isPressed) waiting.add(act);
  else act();
}
