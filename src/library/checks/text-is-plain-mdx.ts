import type { Rule } from "./rule.ts";

const remedies: Record<string, string> = {
  "<": "Write “less than” or “under”, or &lt; where the sign is meant. Only Cite, Finding and Term may stand in angle brackets.",
  "{": "Write &#123; where the sign is meant, or use round brackets.",
  "}": "Write &#125; where the sign is meant, or use round brackets.",
};

/** No bare `<` or brace: MDX would read it as code and stop. */
export const textIsPlainMdx: Rule = ({ bodies }) =>
  [...bodies].flatMap(([file, { bare }]) =>
    bare.map(({ line, character }) => ({
      file,
      at: { bodyLine: line },
      what: `A bare “${character}” stands in the text.`,
      remedy: remedies[character] ?? "",
    })),
  );
