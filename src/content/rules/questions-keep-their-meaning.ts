import { itemsOf } from "../content-index.ts";
import { fingerprintOf, lastRecorded } from "../questions.ts";
import type { Rule } from "./rule.ts";

/** Answers that people saved stay under the question they answered: its words change only with the edition. */
export const questionsKeepTheirMeaning: Rule = ({ entries, ledger }) =>
  entries.flatMap((record) => {
    if (record.collection !== "checklists") return [];
    const { edition, ratingLabels } = record.data;
    return itemsOf(record).flatMap(({ item, path }) => {
      const last = lastRecorded(ledger.questions, item.id);
      if (!last || edition > last.edition || last.fingerprint === fingerprintOf(item, ratingLabels)) return [];
      return [
        {
          file: record.file,
          at: { path: [...path, "ask"] },
          what: `${item.id} is not the question, or has not the answers, that edition ${String(last.edition)} was published with.`,
          remedy: `Raise “edition” above ${String(last.edition)}, or give the question a new id with ${item.id} in its “replaces”.`,
        },
      ];
    });
  });
