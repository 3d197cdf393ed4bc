import type { Problem } from "../problem.ts";
import { titleOf } from "../title.ts";
import type { Rule } from "./rule.ts";

/** A session conceals entries that a step opens, each once and under another name than its title. */
export const concealedEntriesAreOpened: Rule = ({ entries }) => {
  const titles = new Map(entries.map((record) => [record.data.id, titleOf(record)]));
  return entries.flatMap((record): Problem[] => {
    if (record.collection !== "sessions") return [];
    const { concealed, steps } = record.data;
    const opened = new Set(steps.flatMap((step) => step.entries));
    return concealed.flatMap(({ entry, called }, i): Problem[] => {
      const at = (field: string) => ({ path: ["concealed", i, field] });
      if (!opened.has(entry)) {
        return [
          {
            file: record.file,
            at: at("entry"),
            what: `No step opens ${entry}.`,
            remedy: "Add it to “entries” of the step that uses it, or take it out of “concealed”.",
          },
        ];
      }
      if (concealed.findIndex((other) => other.entry === entry) < i) {
        return [
          { file: record.file, at: at("entry"), what: `${entry} stands here twice.`, remedy: "Take one of the two out." },
        ];
      }
      if (titles.get(entry)?.toLowerCase() !== called.toLowerCase()) return [];
      return [
        {
          file: record.file,
          at: at("called"),
          what: `“${called}” is the title of ${entry}, which the room must not see.`,
          remedy: "Name its subject and not its ending.",
        },
      ];
    });
  });
};
