import type { Action, ActionField, AnswerField, Conflict, HeadField } from "./assessment.ts";

/** An action as the person saw it, so that what they did not see is never undone by what they do. */
type SeenAction = Omit<Action, "updated">;

/**
 * One change of one field, as data: it can be applied here, stored, and told to other tabs. `from` is the value that the
 * person saw when they changed it (undefined or "" where there was none); `to` is the new one. `done` is "true" or
 * "false" here.
 */
export type Change =
  | {
      readonly kind: "answer";
      readonly of: string;
      readonly field: AnswerField;
      readonly from: string;
      readonly to: string;
    }
  /** With `seen`, an action that was removed elsewhere comes back as it was seen, with the change. */
  | {
      readonly kind: "action";
      readonly of: string;
      readonly field: ActionField;
      readonly from: string;
      readonly to: string;
      readonly seen?: SeenAction;
    }
  | { readonly kind: "head"; readonly field: HeadField; readonly from: string; readonly to: string }
  | { readonly kind: "add-action"; readonly action: Omit<Action, "updated"> }
  /** With `seen`, an action that was changed elsewhere since then stays. */
  | { readonly kind: "remove-action"; readonly of: string; readonly seen?: SeenAction }
  /** Ends a conflict with the value that somebody chose or wrote; `seen` is the conflict as they saw it. */
  | { readonly kind: "resolve-conflict"; readonly conflict: string; readonly to: string; readonly seen?: Conflict };
