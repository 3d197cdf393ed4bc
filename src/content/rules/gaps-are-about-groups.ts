import { findingsOf } from "../content-index.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** The groups that a gap is about are groups of the values, each named once, and some group is left to compare with. */
export const gapsAreAboutGroups: Rule = ({ entries }) =>
  entries.flatMap((record) =>
    findingsOf(record).flatMap(({ id, gapAbout, values }, f): Problem[] => {
      if (gapAbout.length === 0) return [];
      const path = ["findings", f, "gapAbout"];
      const groups = [...new Set(values.flatMap(({ group }) => group ?? []))];
      const named = groups.length > 0 ? `Name one of its groups: ${groups.join("; ")}.` : "Give each value its “group”.";
      const wrong = gapAbout.flatMap((name, place): Problem[] => {
        const at = { path: [...path, place] };
        if (!groups.includes(name))
          return [{ file: record.file, at, what: `${id} has no value of the group “${name}”.`, remedy: `${named} Or leave gapAbout out.` }];
        return gapAbout.indexOf(name) < place
          ? [{ file: record.file, at, what: `${id} names the group “${name}” twice.`, remedy: "Keep one." }]
          : [];
      });
      if (wrong.length > 0 || values.some(({ group = "" }) => !gapAbout.includes(group))) return wrong;
      return [
        {
          file: record.file,
          at: { path },
          what: `${id} has no value of a group that this gap sets the others against.`,
          remedy: "Name only the groups that are worse off, or leave gapAbout out.",
        },
      ];
    }),
  );
