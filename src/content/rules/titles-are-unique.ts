import { titleOf } from "../title.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** No two entries share a title or summary, because lists show them without context. */
export const titlesAreUnique: Rule = ({ entries }) => {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const record of entries) {
    const { data, file } = record;
    const said = { title: titleOf(record), ...("summary" in data ? { summary: data.summary } : {}) };
    for (const [field, text] of Object.entries(said)) {
      const key = `${field}: ${text.toLowerCase()}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, file);
      else {
        problems.push({
          file,
          at: { path: ["term" in data ? "term" : field] },
          what: `This ${field} already stands in ${first}.`,
          remedy: `Reword it, so that people can tell the two apart in a list.`,
        });
      }
    }
  }
  return problems;
};
