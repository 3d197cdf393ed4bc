import type { Assessment } from "../model/assessment.ts";
import type { Exported } from "../model/exported.ts";

/** A part of a file that was not imported: its place and the reason. Show it as text, never as HTML. */
export interface DecodeIssue {
  /** Such as `answers › CL-01.i03 › rating`. `actions › 2` means the whole second action. */
  readonly place: string;
  readonly message: string;
}

/** The outcome of reading a file. `message` is one or two sentences for people. */
export type Decoded =
  | { readonly kind: "refused"; readonly message: string; readonly place?: string }
  | {
      readonly kind: "read";
      readonly assessment: Assessment;
      /** How many answers were imported whole. */
      readonly readable: number;
      /** How many answers the file holds. */
      readonly total: number;
      /** Empty if the whole file was imported. */
      readonly issues: readonly DecodeIssue[];
      /** Only of a workbook: what it held when it was made. */
      readonly exported?: Exported;
      /** Only of a blank workbook that was filled in: it has no identity, and the id is new at each reading. */
      readonly isFromBlank?: boolean;
    };
