import { actionFields, answerFields, headFields, type Assessment } from "./assessment.ts";
import type { Change } from "./change.ts";
import { fingerprint, isSameText, type Exported } from "./exported.ts";
import { valueOf, type Field } from "./field.ts";

/** What a workbook would change in the assessment that a device keeps. */
export interface WorkbookChanges {
  /** To be applied in this order. */
  readonly changes: readonly Change[];
  /** How many fields were changed in the workbook alone. */
  readonly taken: number;
  /** How many were changed here too. A person decides about each: the change makes a conflict of it. */
  readonly asked: number;
}

/**
 * What people changed in a workbook since it was made, as changes of the assessment that this device keeps. What was
 * changed on both sides becomes a conflict. What the workbook left as it was changes nothing, and nothing is removed.
 */
export function workbookChanges(workbook: Assessment, exported: Exported, kept: Assessment): WorkbookChanges {
  const changes: Change[] = [];
  let [taken, asked] = [0, 0];
  const compare = (field: Field) => {
    const [here, there] = [valueOf(kept, field) ?? "", valueOf(workbook, field) ?? ""];
    const before = exported[field.of]?.fields[field.field] ?? "";
    if (isSameText(here, there) || fingerprint(there) === before) return;
    const isOurs = fingerprint(here) === before;
    if (isOurs) taken += 1;
    else asked += 1;
    changes.push(changeOf(field, isOurs ? here : unlike(here), there));
  };
  for (const field of headFields) compare({ of: "", field });
  for (const of of Object.keys({ ...kept.answers, ...workbook.answers })) {
    for (const field of answerFields) compare({ of, field });
  }
  for (const { updated: _, ...action } of workbook.actions) {
    if (kept.actions.some(({ id }) => id === action.id)) {
      for (const field of actionFields) compare({ of: action.id, field });
    } else if (isNew(action.id, workbook, exported)) {
      taken += 1;
      changes.push({ kind: "add-action", action });
    }
  }
  return { changes, taken, asked };
}

/** Text that a field does not hold: what the person saw is not known, only that it was something else. */
const unlike = (here: string) => (here === "" ? "?" : "");

function changeOf({ of, field }: Field, from: string, to: string): Change {
  const head = headFields.find((each) => each === field);
  if (head) return { kind: "head", field: head, from, to };
  const answer = answerFields.find((each) => each === field);
  if (answer) return { kind: "answer", of, field: answer, from, to };
  return { kind: "action", of, field: field as (typeof actionFields)[number], from, to };
}

/** Whether an action was added in the workbook, or changed in it after it was removed here. */
function isNew(id: string, workbook: Assessment, exported: Exported): boolean {
  const before = exported[id];
  return (
    !before ||
    actionFields.some(
      (field) => fingerprint(valueOf(workbook, { of: id, field }) ?? "") !== (before.fields[field] ?? ""),
    )
  );
}
