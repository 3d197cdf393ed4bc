import { keptUnder } from "../../model/kept-under.ts";

/**
 * The names that browsers hold for one kind of kept thing. Never change a published name, even if the code is renamed,
 * because browsers keep earlier work under it for ever.
 */
export interface KeptNames {
  readonly database: string;
  /** Raised only together with an upgrade of records that older versions wrote. */
  readonly version: number;
  readonly objectStore: string;
  /** The storage bucket of the mirror. It holds a database of the same name. */
  readonly bucket: string;
  readonly lock: string;
  readonly channel: string;
}

/** The names for assessments of a library under a path. */
export function namesUnder(base: string): KeptNames {
  const site = keptUnder(base);
  return {
    database: site,
    version: 1,
    objectStore: "assessments",
    bucket: bucketUnder("second-copy", base),
    lock: site,
    channel: `${site}/assessments`,
  };
}

/** The longest name of a bucket (https://wicg.github.io/storage-buckets/). */
const BUCKET_LENGTH = 64;

/**
 * The name of a bucket for a library under a path. Bucket names allow only lower-case letters, digits, hyphens and
 * underscores. Other characters of a path are encoded.
 */
export function bucketUnder(name: string, base: string): string {
  if (base === "/") return name;
  const path = base.slice(1, -1);
  const spelt = path.replace(/[^a-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`);
  const whole = `${name}-${spelt}`;
  if (whole.length <= BUCKET_LENGTH) return whole;
  const codes = Array.from(path, (sign) => sign.charCodeAt(0));
  const sum = codes.reduce((sum, code) => (Math.imul(sum, 31) + code) >>> 0, 0).toString(36);
  return `${whole.slice(0, BUCKET_LENGTH - 1 - sum.length)}_${sum}`;
}

/** The build sets the path here. Without a build there is none, and the library is at the root. */
export const siteBase: string = (import.meta as { readonly env?: { readonly BASE_URL?: string } }).env?.BASE_URL ?? "/";

export const assessmentNames = namesUnder(siteBase);

/** Where the storage of one tab remembers a choice about people's names. */
export const tabKey = `${keptUnder(siteBase)} names`;

/** The names of a library at the root of this origin. This library used them too before its names included the path. */
export const rootNames = namesUnder("/");

export const isAtRoot = assessmentNames.database === rootNames.database;

/** A record in the object store. It holds the codec's text, so that a broken record can still be downloaded. */
export interface StoredRecord {
  readonly key: string;
  readonly text: string;
  readonly unfiled: number;
  readonly filed: string | null;
}

/** The field that an object store takes as its key. */
export const keyPath = "key" satisfies keyof StoredRecord;

/** The state of a kept thing’s files. */
export interface ExportState {
  /** How many changes were made since the last file. May over-count, never under-count. */
  readonly changesSinceExport: number;
  /** UTC time when it was last written to a file or opened from one. */
  readonly lastExportedAt: string | null;
}

type ExportFields = Pick<StoredRecord, "unfiled" | "filed">;

export const toExportFields = ({ changesSinceExport, lastExportedAt }: ExportState): ExportFields => ({
  unfiled: changesSinceExport,
  filed: lastExportedAt,
});

/** An unreadable field counts as one change that is in no file. */
export const fromExportFields = ({
  unfiled,
  filed,
}: { readonly [Name in keyof ExportFields]?: unknown }): ExportState => ({
  changesSinceExport: typeof unfiled === "number" ? unfiled : 1,
  lastExportedAt: typeof filed === "string" ? filed : null,
});
