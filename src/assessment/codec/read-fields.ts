import type { Loss } from "./decoded.ts";
import { group, misfit } from "./field-types.ts";
import { nameOf, type Path } from "./place.ts";
import type { Fields, Shape } from "./shape.ts";
import type { Tree, TreeObject } from "./json-value.ts";

/** The fields of a record that fit their shape. All others, unknown ones too, are added to `lost`. */
export function readFields<S extends Shape>(record: TreeObject, shape: S, path: Path, lost: Loss[]): Fields<S> {
  const fields: Record<string, Tree> = {};
  for (const [name, value] of Object.entries(record)) {
    const kind = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (kind?.fits(value)) fields[name] = value;
    else {
      const message = kind ? misfit(value, kind) : "this field is not known here and would not be kept";
      lost.push({ place: nameOf([...path, name]), message });
    }
  }
  // Each value has just been checked against its own kind, which the compiler cannot follow.
  return fields as Fields<S>;
}

/** A record’s time, or else the file’s, with a word about it where the record has none. */
export function readTime(record: TreeObject, read: string | undefined, otherwise: string, path: Path, lost: Loss[]) {
  if (read === undefined && !Object.hasOwn(record, String(path.at(-1)))) {
    lost.push({ place: nameOf(path), message: "this time is missing; the file’s own is taken" });
  }
  return read ?? otherwise;
}

/**
 * The entries of a list of records with ids. `read` gives a record, or says why there can be none; that entry is then
 * left out whole, as is a second one with the same id.
 */
export function readList<T extends { readonly id: string }>(
  entries: readonly Tree[],
  path: Path,
  lost: Loss[],
  read: (entry: TreeObject, path: Path, lost: Loss[]) => T | string,
): T[] {
  const records = new Map<string, T>();
  entries.forEach((entry, index) => {
    const here = [...path, index + 1];
    const own: Loss[] = [];
    const record = group.fits(entry) ? read(entry, here, own) : misfit(entry, group);
    const why = typeof record === "string" ? record : records.has(record.id) ? "an earlier one has the same id" : "";
    if (why) lost.push({ place: nameOf(here), message: `left out: ${why}` });
    else if (typeof record !== "string") {
      records.set(record.id, record);
      lost.push(...own);
    }
  });
  return [...records.values()];
}
