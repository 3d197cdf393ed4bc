/** Opens the folds of the steps for paper. Styles do so in newer browsers alone. */
let folds: Iterable<HTMLDetailsElement> = [];
const set = (open: boolean) => {
  for (const fold of folds) fold.open = open;
};

addEventListener("beforeprint", () => {
  folds = document.querySelectorAll<HTMLDetailsElement>(".session-step details:not([open])");
  set(true);
});
addEventListener("afterprint", () => {
  set(false);
});
