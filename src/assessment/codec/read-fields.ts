import type { DecodeIssue } from "./decoded.ts";
import { invalidReason, jsonObject } from "./field-types.ts";
import { nameOf, type Path } from "./place.ts";
import type { Fields, Shape } from "./file-format.ts";
import type { JsonValue, JsonObject } from "./json-value.ts";

/** The fields of a record that fit their shape. All others, unknown ones too, are added to `issues`. */
export function readFields<S extends Shape>(
  record: JsonObject,
  shape: S,
  path: Path,
  issues: DecodeIssue[],
): Fields<S> {
  const fields: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(record)) {
    const type = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (type?.fits(value)) fields[name] = value;
    else {
      const message = type ? invalidReason(value, type) : "this field is not known here and would not be kept";
      issues.push({ place: nameOf([...path, name]), message });
    }
  }
  // Each value has just been checked against its own type, which the compiler cannot follow.
  return fields as Fields<S>;
}

/** The time of a record. A record without one gets the time of the file, and an issue says so. */
export function readTime(
  record: JsonObject,
  read: string | undefined,
  otherwise: string,
  path: Path,
  issues: DecodeIssue[],
) {
  if (read === undefined && !Object.hasOwn(record, String(path.at(-1)))) {
    issues.push({ place: nameOf(path), message: "this time is missing; the file’s own is taken" });
  }
  return read ?? otherwise;
}

/**
 * The entries of a list of records with ids. `read` returns a record, or the reason why there is none. An entry without
 * a record is left out whole, and so is a second entry with the same id.
 */
export function readList<T extends { readonly id: string }>(
  entries: readonly JsonValue[],
  path: Path,
  issues: DecodeIssue[],
  read: (entry: JsonObject, path: Path, issues: DecodeIssue[]) => T | string,
): T[] {
  const records = new Map<string, T>();
  entries.forEach((entry, index) => {
    const here = [...path, index + 1];
    const own: DecodeIssue[] = [];
    const record = jsonObject.fits(entry) ? read(entry, here, own) : invalidReason(entry, jsonObject);
    const why = typeof record === "string" ? record : records.has(record.id) ? "an earlier one has the same id" : "";
    if (why) issues.push({ place: nameOf(here), message: `left out: ${why}` });
    else if (typeof record !== "string") {
      records.set(record.id, record);
      issues.push(...own);
    }
  });
  return [...records.values()];
}
