import type { Assessment } from "../model/assessment.ts";

/** Something that a file says and that was not taken over: its place, then why. To be shown as text, never as HTML. */
export interface Loss {
  /** Such as `answers › CL-01.i03 › rating`, or `actions › 2`, which stands for all that is in it. */
  readonly place: string;
  readonly message: string;
}

/** What became of a file. `message` is one or two sentences for people. */
export type Decoded =
  | { readonly kind: "refused"; readonly message: string; readonly place?: string }
  | {
      readonly kind: "read";
      readonly assessment: Assessment;
      /** Answers of which nothing was lost, … */
      readonly readable: number;
      /** … of all that the file holds. */
      readonly total: number;
      /** Empty if the assessment says all that the file says. */
      readonly lost: readonly Loss[];
    };
