import { z } from "astro/zod";
import { entryTypes, type EntryType } from "./entry-type.ts";
import { itemIdPattern } from "./id-pattern.ts";

/** The number in an id, as a pattern: three digits for references and glossary terms, two or three for others. */
const digits = (type: EntryType) => (type === "reference" || type === "glossary" ? "\\d{3}" : "\\d{2,3}");

const example = (type: Exclude<EntryType, "source">) =>
  `${entryTypes[type].prefix}-${digits(type) === "\\d{3}" ? "007" : "07"}`;

/** The id of an entry of one type, for example `PR-07`. */
export const entryId = (type: Exclude<EntryType, "source">) =>
  z.string().regex(new RegExp(`^${entryTypes[type].prefix}-${digits(type)}$`), {
    error: `must be the id of an entry of this type with a number up to 999, such as ${example(type)}`,
  });

/** The id of an entry of any type but source. */
export const anyEntryId = z.string().regex(/^(TH|PR|CS|IN|CL|SE)-\d{2,3}$|^(RF|GT)-\d{3}$/, {
  error: "must be the id of an entry, such as CS-07",
});

export const findingId = z
  .string()
  .regex(/^(PR|CS)-\d{2,3}\.f\d{1,2}$/, { error: "must be a finding's id with a number up to 99, such as CS-07.f2" });

export const itemId = z.string().regex(itemIdPattern, { error: "must be an item's id, such as CL-04.i07" });

export const sourceKey = z.string().regex(/^[a-z]+(-[a-z]+)*$/, { error: "must be a source's key, such as heec-pack" });

export const unitId = z.string().regex(/^[a-z]+(-[a-z]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/, {
  error: "must be a source unit's id, such as heec-pack.p07.claim.2",
});

/** The source of a unit: everything before the first full stop of its id. */
export const sourceOfUnit = (unit: string): string => unit.slice(0, unit.indexOf("."));

/** The entry that owns a finding or a checklist item: everything before the full stop of its id. */
export const ownerOf = (id: string): string => id.split(".")[0] ?? id;
