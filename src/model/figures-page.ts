import { countOf } from "./count.ts";

/** How many figures a list shows at first, and how many more with each press. */
export const FIGURES_A_PAGE = 20;

/** The orders of the list. The first is the order of the page without a script. */
export const figureOrders = { library: "As in the library", outcome: "By what was measured" } as const;

/** “No figure or result”, “1 figure or result”, “198 figures and results”. */
export const figureCount = (count: number): string =>
  count === 0 ? "No figure or result" : countOf(count, "figure or result", "figures and results");
