/** The visible bar that an arrow key, Home or End leads to from another. Up and down stay in the column. */
export function barTowards(
  key: string,
  from: HTMLElement,
  bars: readonly HTMLAnchorElement[],
): HTMLAnchorElement | undefined {
  const shown = bars.filter(({ hidden }) => !hidden);
  const place = shown.findIndex((bar) => bar === from);
  if (key === "ArrowRight") return shown[place + 1];
  if (key === "ArrowLeft") return shown[place - 1];
  if (key === "Home") return shown[0];
  if (key === "End") return shown.at(-1);
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const columnOf = (bar: Element) => bar.closest("td")?.dataset["column"];
  const cells = [...new Set(shown.filter((bar) => columnOf(bar) === columnOf(from)).map((bar) => bar.closest("td")))];
  const cell = cells[cells.indexOf(from.closest("td")) + (key === "ArrowDown" ? 1 : -1)];
  return shown.find((bar) => cell?.contains(bar));
}
