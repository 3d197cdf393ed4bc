import { findingsOf } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** Every finding names a unit that states it, so that its trail ends at the source and not at our words. */
export const findingsRestOnUnits: Rule = ({ entries }) =>
  entries.flatMap((record) =>
    findingsOf(record).flatMap(({ id, values, units }, f) =>
      values.length + units.length > 0
        ? []
        : [
            {
              file: record.file,
              at: { path: ["findings", f, "id"] },
              what: `${id} rests on no unit of a source.`,
              remedy: "Give it the figures that a unit states, or name in “units” where the source says it in words.",
            },
          ],
    ),
  );
