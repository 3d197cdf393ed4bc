import { version } from "../model/assessment.ts";
import { openAnother, ImportError } from "./import-error.ts";
import type { JsonObject } from "./json-value.ts";

/** Makes the next version of a file without altering its input. Only the version of the input has been checked. */
type Migration = (file: JsonObject) => JsonObject;

/** Migrations by the version that they start from: migration 1 makes version 2. A migration need not set `version`. */
export type Migrations = Readonly<Partial<Record<number, Migration>>>;

/** Version 2 only added fields, so every file of version 1 is one of version 2 without them. */
export const migrations: Migrations = { 1: (file) => file };

/**
 * Brings a file to the present version, one version at a time.
 * @throws {ImportError} if the version of the file was never released, or is newer
 */
export function migrate(file: JsonObject, table: Migrations = migrations): JsonObject {
  const from = file["version"];
  if (typeof from === "number" && Number.isInteger(from) && from > version) {
    throw new ImportError(
      `This file was written by a newer version of this library (format ${String(from)}, and this page knows ${String(version)}). ` +
        "Reload the page or update your copy of the library, then open it again; nothing was changed.",
      "version",
    );
  }
  if (from === version) return file;
  const step = typeof from === "number" && table[from];
  if (!step)
    throw new ImportError(`The file’s “version” is none that this library has written. ${openAnother}`, "version");
  return migrate({ ...step(file), version: from + 1 }, table);
}
