import { actionFields, type Action, type Assessment, type SignOff } from "./assessment.ts";
import type { Change, ChangeOf } from "./change.ts";
import { changeField, refreshConflicts, resolveConflict } from "./conflicts.ts";
import { later, type ChangeContext } from "./change-context.ts";
import { assertValidAction, assertValidSignOff, isUuid } from "./validate.ts";

/**
 * Applies one change and returns the new assessment, or the same object if nothing changes.
 * No text is lost. A field takes the new value if it still holds what the person saw. Otherwise the field stays and the
 * new value becomes a conflict. A change wins over a removal by somebody who had not seen it. An action that was
 * removed elsewhere comes back if the change carries it (`seen`). Without `seen`, the new text becomes a conflict of a
 * missing action. That conflict can only be resolved with empty text until the action is added again.
 * @param moment UTC time of the change, and the id of the conflict that it may cause. Times never go back.
 * @throws RangeError if the field cannot hold the value, in words for the person
 */
export function applyChange(assessment: Assessment, change: Change, moment: ChangeContext): Assessment {
  const changed = apply(assessment, change, moment);
  return changed === assessment ? assessment : { ...changed, updated: later(moment.now, assessment.updated) };
}

function apply(assessment: Assessment, change: Change, moment: ChangeContext): Assessment {
  switch (change.kind) {
    case "answer":
      return changeField(assessment, change, change.from, change.to, moment);
    case "action":
      return changeField(withSeen(assessment, change, moment), change, change.from, change.to, moment);
    case "head":
      return changeField(assessment, { of: "", field: change.field }, change.from, change.to, moment);
    case "own-id":
      return assessment.id === change.from && isUuid(change.to) ? { ...assessment, id: change.to } : assessment;
    case "add-action":
      return addAction(assessment, change.action, moment);
    case "remove-action":
      return removeAction(assessment, change);
    case "sign-off":
      return addSignOff(assessment, change.signOff);
    case "withdraw-sign-off":
      return withdrawSignOff(assessment, change.of);
    case "resolve-conflict":
      return resolveConflict(assessment, change, moment);
  }
}

const find = ({ actions }: Assessment, id: string) => actions.find((action) => action.id === id);

/** Brings back a missing action as the person saw it, if their change carries `seen`. */
function withSeen(assessment: Assessment, { of, field, from, to, seen }: ChangeOf<"action">, moment: ChangeContext) {
  if (!seen || from === to || find(assessment, of)) return assessment;
  return addAction(assessment, { ...seen, id: of, [field]: field === "done" ? from === "true" : from }, moment);
}

function addAction(assessment: Assessment, action: Omit<Action, "updated">, { now }: ChangeContext): Assessment {
  if (find(assessment, action.id)) return assessment;
  assertValidAction(action);
  const actions = [...assessment.actions, { ...action, updated: now }];
  return refreshConflicts({ ...assessment, actions }, action.id);
}

function addSignOff(assessment: Assessment, signOff: SignOff): Assessment {
  const { signedOff = [] } = assessment;
  if (signedOff.some(({ id }) => id === signOff.id)) return assessment;
  assertValidSignOff(signOff);
  return { ...assessment, signedOff: [...signedOff, signOff] };
}

function withdrawSignOff(assessment: Assessment, of: string): Assessment {
  const { signedOff = [], ...others } = assessment;
  const left = signedOff.filter(({ id }) => id !== of);
  if (left.length === signedOff.length) return assessment;
  return { ...others, ...(left.length > 0 && { signedOff: left }) };
}

function removeAction(assessment: Assessment, { of, seen }: ChangeOf<"remove-action">): Assessment {
  const action = find(assessment, of);
  if (!action || (seen && actionFields.some((name) => seen[name] !== action[name]))) return assessment;
  return refreshConflicts({ ...assessment, actions: assessment.actions.filter((each) => each !== action) }, of);
}
