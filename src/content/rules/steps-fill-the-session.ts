import { countOf } from "../../model/count.ts";
import type { Rule } from "./rule.ts";

/** The minutes of the steps of a session add up to the minutes of the session. */
export const stepsFillTheSession: Rule = ({ entries }) =>
  entries.flatMap((record) => {
    if (record.collection !== "sessions") return [];
    const { minutes, steps } = record.data;
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    if (sum === minutes) return [];
    return [
      {
        file: record.file,
        at: { path: ["minutes"] },
        what: `The session takes ${countOf(minutes, "minute")}, and its steps take ${String(sum)} together.`,
        remedy: "Correct “minutes” here or in a step.",
      },
    ];
  });
