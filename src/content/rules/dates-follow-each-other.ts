import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Published, updated and next review come in that order, and no change is later than the update. */
export const datesFollowEachOther: Rule = ({ entries }) =>
  entries.flatMap(({ file, data }) => {
    const problems: Problem[] = [];
    const { published, updated, reviewBy, changes } = data;
    if (updated < published) {
      problems.push({
        file,
        at: { path: ["updated"] },
        what: `It says it was updated (${updated}) before it was published (${published}).`,
        remedy: "Correct one of the two dates.",
      });
    }
    if (reviewBy <= updated) {
      problems.push({
        file,
        at: { path: ["reviewBy"] },
        what: `The next review (${reviewBy}) is not after the last update (${updated}).`,
        remedy: "Set reviewBy to a date after updated, usually a year later.",
      });
    }
    changes.forEach((change, i) => {
      if (change.date > updated || change.date < published) {
        problems.push({
          file,
          at: { path: ["changes", i, "date"] },
          what: `A change is dated ${change.date}, outside ${published} to ${updated}.`,
          remedy: "Raise updated to the date of the newest change, or correct the change.",
        });
      }
    });
    return problems;
  });
