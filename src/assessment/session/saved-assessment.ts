import type { Assessment } from "../model/assessment.ts";
import type { Confirmed } from "../storage/save-queue.ts";
import { isStored, type Stored, type Unreadable } from "../storage/store.ts";

export type { Unreadable } from "../storage/store.ts";

/** An assessment that this device keeps, as the interface lists it. */
export interface SavedAssessment {
  readonly key: string;
  readonly assessment: Assessment;
  readonly unfiled: number;
  readonly filed: string | null;
}

/** What the store last confirmed of the open assessment; without a key it is not kept there (yet). */
export type ConfirmedAssessment = Omit<SavedAssessment, "key"> & { readonly key?: string };

export const isReadable = (record: SavedAssessment | Unreadable): record is SavedAssessment => "assessment" in record;

const confirmedOf = ({ value, changesSinceExport, lastExportedAt }: Confirmed<Assessment>) => ({
  assessment: value,
  unfiled: changesSinceExport,
  filed: lastExportedAt,
});

export const toConfirmed = ({ key, ...confirmed }: Confirmed<Assessment>): ConfirmedAssessment => ({
  ...(key !== undefined && { key }),
  ...confirmedOf(confirmed),
});

export const toSaved = (record: Stored<Assessment> | Unreadable): SavedAssessment | Unreadable =>
  isStored(record) ? { key: record.key, ...confirmedOf(record) } : record;
