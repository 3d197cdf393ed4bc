/**
 * The names that browsers hold for one kind of kept thing. A browser that kept something under a name keeps it there for
 * ever, so no name is changed once it is published, whatever the code calls it.
 */
export interface KeptNames {
  readonly database: string;
  /** Raised only with an upgrade of what older versions wrote. */
  readonly version: number;
  readonly objectStore: string;
  /** The storage bucket of the mirror; it holds a database of the same name. */
  readonly bucket: string;
  readonly lock: string;
  readonly channel: string;
}

export const assessmentNames: KeptNames = {
  database: "equity-evidence-library",
  version: 1,
  objectStore: "assessments",
  bucket: "second-copy",
  lock: "equity-evidence-library",
  channel: "equity-evidence-library/assessments",
};

/** A record in the object store: the codec's text, so that a broken one can still be downloaded. */
export interface StoredRecord {
  readonly key: string;
  readonly text: string;
  readonly unfiled: number;
  readonly filed: string | null;
}

/** The field that an object store takes as its key. */
export const keyPath = "key" satisfies keyof StoredRecord;

/** What is known of the files of a kept thing. */
export interface ExportState {
  /** How many changes were made since the last file. It may count too many, never too few. */
  readonly changesSinceExport: number;
  /** UTC time when it was last written to a file or opened from one. */
  readonly lastExportedAt: string | null;
}

type ExportFields = Pick<StoredRecord, "unfiled" | "filed">;

export const toExportFields = ({ changesSinceExport, lastExportedAt }: ExportState): ExportFields => ({
  unfiled: changesSinceExport,
  filed: lastExportedAt,
});

/** A field that cannot be read counts as one change that is in no file. */
export const fromExportFields = ({
  unfiled,
  filed,
}: { readonly [Name in keyof ExportFields]?: unknown }): ExportState => ({
  changesSinceExport: typeof unfiled === "number" ? unfiled : 1,
  lastExportedAt: typeof filed === "string" ? filed : null,
});
