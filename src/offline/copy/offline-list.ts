/** One file of the library as it is kept offline. */
export interface OfflineFile {
  /** The address below the library’s own path, without a leading slash: `case-studies/name/`. The home page is empty. */
  readonly path: string;
  readonly bytes: number;
  /** The beginning of the SHA-256 of its bytes, in hexadecimal digits. */
  readonly digest: string;
}

/** What a whole copy of the library holds. It is written after a build, from the built files. */
export interface OfflineList {
  /** Tells one state of the library from every other: a digest over all files. */
  readonly version: string;
  readonly bytes: number;
  readonly files: readonly OfflineFile[];
}

/** Where the list stands, and what of it shows whether a kept copy is still the newest. Both below the library’s path. */
export const listPath = "offline/list.json";
export const versionPath = "offline/version.json";

/** Hexadecimal digits of a digest in the list. They find what was mixed up or cut off; they are no protection. */
const DIGEST_LENGTH = 24;

/** The digest of a file as the list has it, from its SHA-256. */
export const shortDigest = (sha256: Uint8Array): string =>
  Array.from(sha256, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, DIGEST_LENGTH);
