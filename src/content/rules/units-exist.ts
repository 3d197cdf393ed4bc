import { sourceOfUnit } from "../../model/id.ts";
import { textRecords } from "../content-index.ts";
import { mentionsOf } from "../mentions.ts";
import { nearest } from "../nearest-name.ts";
import type { Rule } from "./rule.ts";

/** Every source unit that is named is in the outline of its source. */
export const unitsExist: Rule = (index) => {
  // An unreadable source is reported once, not again for each of its units.
  const broken = new Set(index.broken.filter(({ collection }) => collection === "sources").map(({ slug }) => slug));
  const isBroken = (source: string) => broken.has(source);
  return textRecords(index).flatMap((record) =>
    mentionsOf(record, index)
      .filter(({ as, id }) => as === "unit" && !index.declarations.has(id) && !isBroken(sourceOfUnit(id)))
      .map(({ id, at }) => {
        const source = sourceOfUnit(id);
        const outline = [...index.units.keys()].filter((key) => sourceOfUnit(key) === source);
        if (outline.length === 0)
          return {
            file: record.file,
            at,
            what: `The unit ${id} names a source that is not in ${index.dir}/sources.`,
            remedy: "Cite a unit of a source that is there, take this out, or add the source.",
          };
        const near = nearest(id, outline);
        return {
          file: record.file,
          at,
          what: `The unit ${id} is not in the outline of ${source}.`,
          remedy: near ? `Did you mean ${near}?` : `Look the unit up in ${index.dir}/sources, or on the source's page.`,
        };
      }),
  );
};
