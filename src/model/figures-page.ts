import { countOf } from "./count.ts";

/** How many figures a list shows at first, and how many more with each press. */
export const FIGURES_A_PAGE = 20;

/** “No figure or result”, “1 figure or result”, “198 figures and results”. */
export const figureCount = (count: number): string =>
  count === 0 ? "No figure or result" : countOf(count, "figure or result", "figures and results");
