/** Prints one view (its fragment) of the assessment alone; the styles of each view say what “alone” leaves out. */
export function printView(view: string): void {
  const root = document.documentElement;
  root.dataset["print"] = view;
  window.addEventListener("afterprint", () => delete root.dataset["print"], { once: true });
  window.print();
}
