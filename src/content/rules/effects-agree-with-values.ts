import type { FindingData } from "../../model/finding.ts";
import { inOrderOfTime } from "../../model/time-order.ts";
import { findingsOf } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** The change of one group between two times, as a number that is positive where it is for the better. */
function gain({ better, contrast, of, values }: FindingData): number | undefined {
  const numbers = values.flatMap((value) => (value.number === null ? [] : [{ ...value, number: value.number }]));
  const [one, other] = numbers;
  if (better === "neither" || contrast !== "over-time" || of !== "average") return undefined;
  if (!one || !other || numbers.length > 2 || one.group !== other.group || one.place !== other.place) return undefined;
  const times = inOrderOfTime([one.period, other.period]);
  if (times?.length !== 2) return undefined;
  const change = times[0] === one.period ? other.number - one.number : one.number - other.number;
  return better === "higher" ? change : -change;
}

const said = { better: 1, worse: -1 } as const;

/** Where two figures of the same people show a change, the effect is not the contrary of it. */
export const effectsAgreeWithValues: Rule = ({ entries }) =>
  entries.flatMap((record) =>
    findingsOf(record).flatMap((finding, f) => {
      const { id, role, effect } = finding;
      if (role !== "result" || (effect !== "better" && effect !== "worse")) return [];
      const change = gain(finding);
      if (change === undefined || Math.sign(change) === said[effect]) return [];
      return [
        {
          file: record.file,
          at: { path: ["findings", f, "effect"] },
          what: `${id}: its two figures do not show that things got ${effect}.`,
          remedy: "Correct “effect”, “better” or the periods; where the source itself says otherwise, write unclear.",
        },
      ];
    }),
  );
