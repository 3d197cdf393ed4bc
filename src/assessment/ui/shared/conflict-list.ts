import type { Assessment, Conflict } from "../../model/assessment.ts";
import { fieldLabels } from "../../model/field-labels.ts";
import { valueOf, isProse } from "../../model/field.ts";
import { fieldWords } from "../../messages/field-words.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";
import { workspace } from "../../session/workspace.ts";
import { drawList } from "./draw-list.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";

/** The words for a value of a field. */
function words(field: Conflict["field"], value: string, definition: ChecklistDefinition): string {
  if (value === "") return "nothing";
  const said = fieldWords(field, value, definition);
  return field === "done" ? said : `“${said}”`;
}

/** Names and dates are joined in one line, long texts with a new line. */
const join = ({ field, kept, other }: Conflict) =>
  [kept, other].filter(Boolean).join(["note", "proof", "firstStep", "howWeWillKnow"].includes(field) ? "\n" : "; ");

/**
 * Shows conflicts for the person to choose: the kept version, the other, or both if the field is text.
 * @param list an element of the page; it takes the focus when the focused conflict is resolved
 */
export function drawConflicts(list: HTMLElement, conflicts: readonly Conflict[], assessment: Assessment): void {
  const hadFocus = list.contains(document.activeElement);
  drawList(
    list,
    conflicts,
    ({ id }) => id,
    () => firstOf(document, "conflict"),
    (group, conflict) => {
      const { field, kept, other, id } = conflict;
      const { definition } = workspace;
      // A removed action has no field for the text.
      const isGone = valueOf(assessment, conflict) === undefined;
      group.setAttribute("aria-label", `${fieldLabels[field]}: changed in two places`);
      say(group, "conflict-field", fieldLabels[field]);
      say(group, "conflict-kept", isGone ? "nothing, since its action was removed" : words(field, kept, definition));
      say(group, "conflict-other", words(field, other, definition));
      part(group, "keep-other").hidden = isGone;
      part(group, "keep-both").hidden = isGone || !isProse(field) || kept === "" || other === "";
      const settle = (name: string, to: string) => {
        part(group, name).onclick = () => {
          workspace.change({ kind: "resolve-conflict", conflict: id, to, seen: conflict });
        };
      };
      settle("keep-this", isGone ? "" : kept);
      settle("keep-other", other);
      settle("keep-both", join(conflict));
    },
  );
  if (hadFocus && !list.contains(document.activeElement)) list.focus();
}
