import type { Action, ActionField, AnswerField, Conflict, HeadField, SignOff } from "./assessment.ts";

/** The changes of one kind. */
export type ChangeOf<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;

/** An action as the person saw it. Their change never undoes a change that they have not seen. */
type SeenAction = Omit<Action, "updated">;

/**
 * One change of one field, as data: it can be applied here, stored, and sent to other tabs. `from` is the value that
 * the person saw before the change (undefined or "" if there was none); `to` is the new one. `done` is "true" or
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
  /** With `seen`, an action that was removed elsewhere comes back as the person saw it, with the change. */
  | {
      readonly kind: "action";
      readonly of: string;
      readonly field: ActionField;
      readonly from: string;
      readonly to: string;
      readonly seen?: SeenAction;
    }
  | { readonly kind: "head"; readonly field: HeadField; readonly from: string; readonly to: string }
  /** Gives a copy of somebody else’s file an id of its own. */
  | { readonly kind: "own-id"; readonly from: string; readonly to: string }
  | { readonly kind: "add-action"; readonly action: Omit<Action, "updated"> }
  /** With `seen`, the action stays if it was changed elsewhere since then. */
  | { readonly kind: "remove-action"; readonly of: string; readonly seen?: SeenAction }
  /** Declares what the person saw final. What they had not seen then counts as changed since. */
  | { readonly kind: "sign-off"; readonly signOff: SignOff }
  | { readonly kind: "withdraw-sign-off"; readonly of: string }
  /** Ends a conflict with the value that somebody chose or wrote. `seen` is the conflict as they saw it. */
  | { readonly kind: "resolve-conflict"; readonly conflict: string; readonly to: string; readonly seen?: Conflict };
