import type { Supports } from "../../model/support.ts";
import type { EntryRecord } from "../content-index.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const supportsOf = (record: EntryRecord): Supports | undefined =>
  record.collection === "principles" || record.collection === "insights" ? record.data.supports : undefined;

/** Supports are results, each named once. An insight needs at least one finding or unit as support. */
export const supportsAreResults: Rule = ({ entries, findings }) =>
  entries.flatMap((record): Problem[] => {
    const supports = supportsOf(record);
    if (!supports) return [];
    const { file } = record;
    const empty =
      record.collection === "insights" && supports.findings.length + supports.units.length === 0
        ? [
            {
              file,
              at: { path: ["supports"] },
              what: "Nothing supports this action.",
              remedy: "Name the findings it rests on, or the units that advise it.",
            },
          ]
        : [];
    const wrong = supports.findings.flatMap(({ id }, i) => {
      const at = { path: ["supports", "findings", i, "id"] };
      const role = findings.get(id)?.role;
      if (role !== undefined && role !== "result")
        return [
          {
            file,
            at,
            what: `${id} is a ${role}, which shows nothing about whether the action works.`,
            remedy: "Take it out, or cite it in the text.",
          },
        ];
      return supports.findings.findIndex((other) => other.id === id) < i
        ? [{ file, at, what: `${id} is named twice.`, remedy: "Keep the one that says how it bears." }]
        : [];
    });
    return [...empty, ...wrong];
  });
