import { zipSync, type Zippable } from "fflate";

/** A plain file that everybody may read and its owner may write, as Unix writes it: without it, nobody could open it there. */
const readable = (0o100644 << 16) >>> 0;

/**
 * Files as a zip whose bytes depend on them and the date alone, so that anybody can build the same one and compare.
 * @param files by their paths in the zip
 * @param date of the edition, YYYY-MM-DD; every file carries it
 */
export function editionZip(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  // A zip has no time zone: noon here is noon wherever it is built.
  const mtime = new Date(year, month - 1, day, 12);
  const sorted = [...files].sort(([one], [two]) => (one < two ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([path, bytes]) => [path, [bytes, { level: 9, mtime, os: 3, attrs: readable }]]),
  );
  return zipSync(entries);
}
