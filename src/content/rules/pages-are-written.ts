import { writtenTexts } from "../starters.ts";
import { bodyOf } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** Every page about the site has words of its own: not headings alone, and no text of any starter. */
export const pagesAreWritten: Rule = (index) => {
  const known = new Set([...index.starters.values()].flat());
  return index.pages.flatMap(({ file, data }) => {
    const { blocks } = bodyOf(index, file);
    if (blocks.every(({ text }) => text.startsWith("#") || text === "")) {
      return [{ file, at: { path: [] }, what: "The page has no words.", remedy: "Write it below its fields, or take the file out." }];
    }
    return writtenTexts(data, blocks)
      .filter(({ text }) => known.has(text))
      .map(({ text, at }) => ({
        file,
        at,
        what: `“${text}” is the text of a starter.`,
        remedy: "Write what this page is to say.",
      }));
  });
};
