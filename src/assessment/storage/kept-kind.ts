import type { ChangeContext } from "../model/change-context.ts";
import type { KeptNames } from "./kept-names.ts";

/** Anything that is kept has the UTC time of its last change, which moves on with every change. */
export interface Kept {
  readonly updated: string;
}

/** Why a text cannot be read whole, in words for the person. */
export class UnreadableText {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/**
 * One kind of thing that a browser keeps, such as assessments. Storage and session know nothing else of it. A value is
 * never altered: a change makes another one, and two values say the same if they are the same object.
 */
export interface KeptKind<T extends Kept, C> {
  readonly names: KeptNames;
  encode(value: T): string;
  /** Reads a text whole or not at all: what is only partly readable must not be written over. */
  decode(text: string): T | UnreadableText;
  /**
   * Makes the next value, or returns the same object where the change changes nothing.
   * @throws RangeError where the change cannot be kept, in words for the person
   */
  applyChange(value: T, change: C, context: ChangeContext): T;
  /** Why a value is too large to be read again, in words for the person; undefined where it is not. */
  sizeProblem(value: T): string | undefined;
}
