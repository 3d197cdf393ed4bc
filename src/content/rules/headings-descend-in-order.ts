import type { Heading } from "../scan-body.ts";
import { bodyOf } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** Describes what is wrong with a heading. `before` is the depth of the previous one; the page's title has 1. */
function faultOf({ depth, text }: Heading, before: number): { what: string; remedy: string } | undefined {
  const signs = "#".repeat(depth);
  if (text === "") return { what: "A heading has no words.", remedy: "Write the heading, or take its signs out." };
  if (depth === 1)
    return { what: `“# ${text}” is the title of the page, which it has already.`, remedy: "Begin with ##." };
  if (depth > before + 1)
    return {
      what: `“${signs} ${text}” leaves out a level of headings.`,
      remedy: `Write ${"#".repeat(before + 1)}, one level below the heading before it.`,
    };
  return undefined;
}

/** Headings have words and skip no level, because people skim and hear a page by its headings. */
export const headingsDescendInOrder: Rule = (index) =>
  index.records.flatMap(({ file }) => {
    const { headings } = bodyOf(index, file);
    return headings.flatMap((heading, i) => {
      const fault = faultOf(heading, headings[i - 1]?.depth ?? 1);
      return fault ? [{ file, at: { bodyLine: heading.line }, ...fault }] : [];
    });
  });
