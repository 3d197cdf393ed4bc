import { version } from "../model/assessment.ts";
import { openAnother, Refusal } from "./import-error.ts";
import type { TreeObject } from "./json-value.ts";

/** Makes the next version of a file from one that may hold anything but the right version; its input stays as it is. */
type Migration = (file: TreeObject) => TreeObject;

/** By the version that each begins from: the one at 1 makes version 2. The version itself need not be set. */
export type Migrations = Readonly<Partial<Record<number, Migration>>>;

export const migrations: Migrations = {};

/**
 * Brings a file to the present version, one version at a time.
 *
 * @throws {Refusal} if the file says no version that was ever released, or a newer one
 */
export function migrate(file: TreeObject, table: Migrations = migrations): TreeObject {
  const from = file["version"];
  if (typeof from === "number" && Number.isInteger(from) && from > version) {
    throw new Refusal(
      `This file was written by a newer version of this library (format ${String(from)}, and this page knows ${String(version)}). ` +
        "Reload the page or update your copy of the library, then open it again; nothing was changed.",
      "version",
    );
  }
  if (from === version) return file;
  const step = typeof from === "number" && table[from];
  if (!step) throw new Refusal(`The file’s “version” is none that this library has written. ${openAnother}`, "version");
  return migrate({ ...step(file), version: from + 1 }, table);
}
