import type { ChecklistDefinition } from "../model/checklist-definition.ts";
import { ratingLabel } from "../model/item-labels.ts";
import type { Side } from "../model/shown-groups.ts";
import type { SideView, StandingComparison, StandingDifference } from "../model/standing-differences.ts";

const sides: Readonly<Record<Side, string>> = {
  board: "board members",
  manager: "managers",
  "front-line": "front-line staff",
  "community-partner": "community partners",
  others: "everybody else",
};

/** “Rated higher by board members (most say “In place”) than by front-line staff (most say “Planned”).” */
export function describeDifference({ higher, lower }: StandingDifference, definition: ChecklistDefinition): string {
  const view = ({ side, mostly }: SideView) =>
    `${sides[side]} (${mostly ? `most say “${ratingLabel(mostly, definition)}”` : "their answers differ"})`;
  return `Rated higher by ${view(higher)} than by ${view(lower)}.`;
}

/** Why no question is named. Empty if one is. */
export function describeNoDifference({ compared, differences }: StandingComparison): string {
  if (differences.length > 0) return "";
  return compared === 0
    ? "Too few people of one standing rated the same question. Three are needed on each side, and nobody is shown in a group of one or two."
    : "No question divides them clearly.";
}
