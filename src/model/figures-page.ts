/** How many figures a list shows at first, and how many more with each press. */
export const FIGURES_A_PAGE = 20;
