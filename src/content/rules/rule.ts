import type { ContentIndex } from "../content-index.ts";
import type { Problem } from "../problem.ts";

/** One demand on the content: what it finds wrong, with place and remedy. Never throws, never stops at the first. */
export type Rule = (index: ContentIndex) => Problem[];
