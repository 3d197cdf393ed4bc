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

/**
 * What all names begin with. Libraries under different paths of one origin share all that a browser holds, so the names
 * carry the path; at the root they are those of the first version.
 * @param base the path that the library is published under, with a slash at both ends
 */
const siteUnder = (base: string): string => `equity-evidence-library${base.replace(/\/$/, "")}`;

/** The names of assessments in a library under a path. */
export function namesUnder(base: string): KeptNames {
  const site = siteUnder(base);
  return {
    database: site,
    version: 1,
    objectStore: "assessments",
    bucket: base === "/" ? "second-copy" : bucketUnder(base.slice(1, -1)),
    lock: site,
    channel: `${site}/assessments`,
  };
}

/** The longest name of a bucket (https://wicg.github.io/storage-buckets/). */
const BUCKET_LENGTH = 64;

/** A bucket is named in small letters, digits, hyphens and underscores: what else stands in a path is spelt out. */
function bucketUnder(path: string): string {
  const spelt = path.replace(/[^a-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`);
  const whole = `second-copy-${spelt}`;
  if (whole.length <= BUCKET_LENGTH) return whole;
  const codes = Array.from(path, (sign) => sign.charCodeAt(0));
  const sum = codes.reduce((sum, code) => (Math.imul(sum, 31) + code) >>> 0, 0).toString(36);
  return `${whole.slice(0, BUCKET_LENGTH - 1 - sum.length)}_${sum}`;
}

/** The build writes the path in here; a module that no build has touched has none, and is at the root. */
const base = (import.meta as { readonly env?: { readonly BASE_URL?: string } }).env?.BASE_URL ?? "/";

export const assessmentNames = namesUnder(base);

/** Where the storage of one tab remembers a choice about people's names. */
export const tabKey = `${siteUnder(base)} names`;

/** The names of a library at the root of this origin, and of this one before its names carried the path. */
export const rootNames = namesUnder("/");

export const isAtRoot = assessmentNames.database === rootNames.database;

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
