import type { Rule } from "./rule.ts";

const word = "Begin the line with another word: MDX takes this one for code and would run it.";
const block = "Write it as a paragraph or a list; a text holds no blocks of code.";

const remedies: Record<string, string> = {
  "<": "Write “less than” or “under”, or &lt; where the sign is meant. Only Cite, Finding and Term may stand in angle brackets.",
  "{": "Write &#123; where the sign is meant, or use round brackets.",
  "}": "Write &#125; where the sign is meant, or use round brackets.",
  "\\": "Write &lt; where the sign is meant, or take the backslash away.",
  "#": "Begin a heading at the start of its line, outside lists and quotations; write &#35; where the sign is meant.",
  "---": "Write headings with ## before them; leave an empty line above a line of hyphens.",
  "<Term>": "Open and close each term within its paragraph, and no term inside another.",
  export: word,
  import: word,
  "```": block,
  "~~~": block,
};

/** No text contains anything that MDX could read as code, because code would run in the build or stop it. */
export const textIsPlainMdx: Rule = ({ bodies }) =>
  [...bodies].flatMap(([file, { bare }]) =>
    bare.map(({ line, character }) => ({
      file,
      at: { bodyLine: line },
      what: `A bare “${character}” stands in the text.`,
      remedy: remedies[character] ?? "",
    })),
  );
