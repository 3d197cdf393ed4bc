/** Makes buttons in `root` print a single view, which they name in `data-print`. */
export function addPrintButtons(root: HTMLElement, signal: AbortSignal): void {
  const press = ({ target }: MouseEvent) => {
    const view = target instanceof HTMLElement && target.dataset["print"];
    if (view) printView(view);
  };
  root.addEventListener("click", press, { signal });
}

/** Prints a single view of the assessment, given by its fragment. The styles of each view decide what is left out. */
export function printView(view: string): void {
  const root = document.documentElement;
  root.dataset["print"] = view;
  window.addEventListener("afterprint", () => delete root.dataset["print"], { once: true });
  window.print();
}
