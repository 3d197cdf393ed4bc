import type { Assessment } from "../model/assessment.ts";
import type { ExportState } from "../storage/kept-names.ts";
import type { Confirmed } from "../storage/save-queue.ts";
import { isStored, type Stored, type Unreadable } from "../storage/store.ts";

export type { Unreadable } from "../storage/store.ts";

/** An assessment that this device keeps, as the interface lists it. */
export interface SavedAssessment extends ExportState {
  readonly key: string;
  readonly assessment: Assessment;
}

/** The last confirmed state of the open assessment. Without a key it is not stored (yet). */
export type ConfirmedAssessment = Omit<SavedAssessment, "key"> & { readonly key?: string };

export const isReadable = (record: SavedAssessment | Unreadable): record is SavedAssessment => "assessment" in record;

export const toConfirmed = ({ value, ...rest }: Confirmed<Assessment>): ConfirmedAssessment => ({
  ...rest,
  assessment: value,
});

export function toSaved(record: Stored<Assessment> | Unreadable): SavedAssessment | Unreadable {
  if (!isStored(record)) return record;
  const { value, ...rest } = record;
  return { ...rest, assessment: value };
}
