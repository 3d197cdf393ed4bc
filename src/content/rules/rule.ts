import type { ContentIndex } from "../content-index.ts";
import type { Problem } from "../problem.ts";

/** One rule for the content. It returns every problem with place and remedy, and never throws. */
export type Rule = (index: ContentIndex) => Problem[];
