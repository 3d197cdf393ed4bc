import { ownerOf, sourceOfUnit } from "../../model/id.ts";
import { findingsOf, itemsOf, unitsOfSource } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** The id of a finding, item or unit begins with the id of the entry that holds it. */
export const idsBelongToTheirEntry: Rule = ({ entries }) =>
  entries.flatMap((record) => {
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
