import { findingsOf } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** Nothing in an unattributed example counts as a result, because nobody knows whether it happened. */
export const examplesRaiseNothing: Rule = ({ entries }) =>
  entries.flatMap((record) => {
    const kind = record.collection === "case-studies" ? record.data.kind : undefined;
    return findingsOf(record).flatMap(({ id, role, design, effect }, f) => {
      const isExample = design === "unattributed-example";
      const at = (field: string) => ({ file: record.file, at: { path: ["findings", f, field] } });
      if (kind === "unattributed-example" && !isExample)
        return [
          {
            ...at("design"),
            what: `${id} stands in an example that names no service.`,
            remedy: "Its design is unattributed-example.",
          },
        ];
      if (isExample && role === "result" && effect !== "unclear" && effect !== "not-applicable")
        return [
          {
            ...at("effect"),
            what: `${id} would count as a result, though nobody knows whether it happened.`,
            remedy: "Write role: description, or effect: unclear.",
          },
        ];
      if (kind && kind !== "unattributed-example" && isExample)
        return [
          {
            ...at("design"),
            what: `${id} is called an unattributed example, but its case study is not one.`,
            remedy: "Choose the design that the source describes, or set kind to unattributed-example.",
          },
        ];
      return [];
    });
  });
