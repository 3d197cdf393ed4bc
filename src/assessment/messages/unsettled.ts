import type { Assessment } from "../model/assessment.ts";
import { countOf } from "../../model/count.ts";

/** How many fields hold two versions that nobody has chosen between. Empty if none does. */
export function unsettledWords({ conflicts }: Pick<Assessment, "conflicts">): string {
  const fields = new Set(conflicts.map(({ of, field }) => `${of} ${field}`));
  if (fields.size === 0) return "";
  return `${countOf(fields.size, "field")} changed in two places: choose`;
}
