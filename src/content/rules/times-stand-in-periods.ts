import { inOrderOfTime, saysWhen } from "../../model/time-order.ts";
import { findingsOf } from "../content-index.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** A label such as “Later”, “2019”, or “Men, later”, whose last part is a time. */
const endsInTime = (label: string): boolean => saysWhen(label) || saysWhen(label.split(", ").at(-1) ?? "");

/**
 * When a number was measured stands in `period`, not in its label, and the periods of a comparison over time say which is
 * the latest, because charts colour the latest time.
 */
export const timesStandInPeriods: Rule = ({ entries }) =>
  entries.flatMap((record) =>
    findingsOf(record).flatMap(({ id, values, contrast }, f): Problem[] => {
      const labels = values.flatMap(({ label }, v): Problem[] =>
        endsInTime(label)
          ? [
              {
                file: record.file,
                at: { path: ["findings", f, "values", v, "label"] },
                what: `“${label}” says when, and a label says of whom or what.`,
                remedy: "Write the time in “period”, and in “label” whose figure or what it is.",
              },
            ]
          : [],
      );
      const periods = values.flatMap(({ period }) => period ?? []);
      const isUnordered = contrast === "over-time" && new Set(periods).size > 1 && !inOrderOfTime(periods);
      if (!isUnordered) return labels;
      return [
        ...labels,
        {
          file: record.file,
          at: { path: ["findings", f, "values"] },
          what: `${id} compares times, and its periods do not say which is the latest: ${[...new Set(periods)].join("; ")}.`,
          remedy: "Write years, or begin each with before, during, after, earlier or later.",
        },
      ];
    }),
  );
