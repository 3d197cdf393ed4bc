import type { Assessment } from "./assessment.ts";

/** How many fields of an assessment hold one of several versions, until somebody chooses. */
export const countUnsettled = ({ conflicts }: Pick<Assessment, "conflicts">): number =>
  new Set(conflicts.map(({ of, field }) => `${of} ${field}`)).size;
