import { ownerOf, sourceOfUnit } from "../../model/id.ts";
import { entryPath } from "../../model/entry-type.ts";
import { findingsOf, itemsOf, typeOf, unitsOfSource, type EntryRecord } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** The id of a finding, item or unit begins with the id of the entry that holds it. */
export const idsBelongToTheirEntry: Rule = ({ entries, ledger }) => {
  const known = new Map(Object.entries(ledger.ids).map(([id, address]) => [address, id]));
  // A changed entry id is reported once, by the ledger's rule, and not again for each part.
  const changed = (record: EntryRecord) => {
    const id = known.get(entryPath(typeOf(record), record.slug));
    return id !== undefined && id !== record.data.id;
  };
  return entries
    .filter((record) => !changed(record))
    .flatMap((record) => {
      const parts = [
        ...findingsOf(record).map(({ id }, i) => ({ id, owner: ownerOf(id), path: ["findings", i, "id"] })),
        ...itemsOf(record).map(({ item: { id }, path }) => ({ id, owner: ownerOf(id), path: [...path, "id"] })),
        ...unitsOfSource(record).map(({ id }, i) => ({ id, owner: sourceOfUnit(id), path: ["outline", i, "id"] })),
      ];
      return parts
        .filter(({ owner }) => owner !== record.data.id)
        .map(({ id, path }) => ({
          file: record.file,
          at: { path },
          what: `${id} does not begin with ${record.data.id}, the id of this entry.`,
          remedy: `Write ${record.data.id}${id.slice(id.indexOf("."))}, or move it to the entry it belongs to.`,
        }));
    });
};
