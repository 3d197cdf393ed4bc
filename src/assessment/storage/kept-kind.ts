import type { ChangeContext } from "../model/change-context.ts";
import type { KeptNames } from "./kept-names.ts";

/** A kept value. `updated` is the UTC time of its last change and increases with every change. */
export interface Kept {
  readonly updated: string;
}

/** The reason why a text cannot be read whole, in words for the person. */
export class UnreadableText {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/**
 * One kind of thing that a browser keeps, such as assessments. Storage and session know nothing else about it. A value
 * is never altered: a change makes a new object. Two values are equal if they are the same object.
 */
export interface KeptKind<T extends Kept, C> {
  readonly names: KeptNames;
  encode(value: T): string;
  /** Reads a text whole or not at all. A text that is only partly readable must not be overwritten. */
  decode(text: string): T | UnreadableText;
  /**
   * Makes the next value, or returns the same object if the change changes nothing.
   * @throws RangeError if the change cannot be kept, in words for the person
   */
  applyChange(value: T, change: C, context: ChangeContext): T;
  /** Why a value is too large to be read again, in words for the person. Undefined if it is not. */
  sizeProblem(value: T): string | undefined;
}
