import { itemsOf } from "../content-index.ts";
import { levelText } from "../level-text.ts";
import type { Rule } from "./rule.ts";

/** A checklist asks each question once, because an answer to one of two equal questions is ambiguous. */
export const questionsDiffer: Rule = ({ entries }) =>
  entries.flatMap((record) => {
    const first = new Map<string, string>();
    return itemsOf(record).flatMap(({ item, path }) => {
      const asked = levelText(item.ask);
      const before = first.get(asked);
      if (before === undefined) {
        first.set(asked, item.id);
        return [];
      }
      return [
        {
          file: record.file,
          at: { path: [...path, "ask"] },
          what: `${item.id} asks what ${before} asks.`,
          remedy: "Ask something else, or take one of the two out.",
        },
      ];
    });
  });
