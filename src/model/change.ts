import type { LedgerEvent } from "./ledger.ts";

/** What can happen to something that people link to and quote. */
export type ChangeKind = LedgerEvent["what"] | "corrected";

/** What people read of each, before its name. */
export const changeWords: Readonly<Record<ChangeKind, string>> = {
  published: "New",
  corrected: "Changed",
  renamed: "At a new address",
  withdrawn: "Withdrawn",
  restored: "Restored",
};
