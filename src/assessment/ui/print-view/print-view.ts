/** Prints a view alone when one of the buttons in `root` is pressed that name it in `data-print`. */
export function addPrintButtons(root: HTMLElement, signal: AbortSignal): void {
  const press = ({ target }: MouseEvent) => {
    const view = target instanceof HTMLElement && target.dataset["print"];
    if (view) printView(view);
  };
  root.addEventListener("click", press, { signal });
}

/** Prints one view (its fragment) of the assessment alone; the styles of each view say what “alone” leaves out. */
export function printView(view: string): void {
  const root = document.documentElement;
  root.dataset["print"] = view;
  window.addEventListener("afterprint", () => delete root.dataset["print"], { once: true });
  window.print();
}
