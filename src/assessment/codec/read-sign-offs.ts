import type { SignOff } from "../model/assessment.ts";
import type { DecodeIssue } from "./decoded.ts";
import { digest, invalidReason, itemId } from "./field-types.ts";
import { signOffShape } from "./file-format.ts";
import type { JsonObject, JsonValue } from "./json-value.ts";
import { nameOf, type Path } from "./place.ts";
import { readFields, readList } from "./read-fields.ts";

/** Reads sign-offs. One without its day, its name or its time is left out: a page could not say what was declared. */
export const readSignOffs = (entries: readonly JsonValue[], issues: DecodeIssue[]): SignOff[] =>
  readList(entries, ["signedOff"], issues, (entry, path, own) => {
    const { id, on, by, at, said } = readFields(entry, signOffShape, path, own);
    if (id === undefined || at === undefined) return "its id or its time cannot be read";
    if (on === undefined || !by?.trim()) return "its day or its name cannot be read";
    return { id, on, by, at, said: readSaid(said ?? {}, [...path, "said"], own) };
  });

function readSaid(record: JsonObject, path: Path, issues: DecodeIssue[]): Record<string, string> {
  const said: Record<string, string> = {};
  for (const [item, value] of Object.entries(record)) {
    const place = nameOf([...path, item]);
    if (!itemId.fits(item)) issues.push({ place, message: invalidReason(item, itemId) });
    else if (!digest.fits(value)) issues.push({ place, message: invalidReason(value, digest) });
    else said[item] = value;
  }
  return said;
}
