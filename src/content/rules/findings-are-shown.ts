import { ownerOf } from "../../model/id.ts";
import { bodyOf, findingsOf } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** Every finding is shown in the text of its entry, because its permanent address leads there. */
export const findingsAreShown: Rule = (index) =>
  index.entries.flatMap((record) => {
    const { marks } = bodyOf(index, record.file);
    const shown = new Set(marks.filter(({ component }) => component === "Finding").map(({ id }) => id));
    return findingsOf(record).flatMap(({ id }, i) =>
      // Another rule reports findings that belong to another entry.
      shown.has(id) || ownerOf(id) !== record.data.id
        ? []
        : [
            {
              file: record.file,
              at: { path: ["findings", i, "id"] },
              what: `The text does not show ${id}, and its address leads nowhere.`,
              remedy: `Write <Finding id="${id}" /> where the text tells of it.`,
            },
          ],
    );
  });
