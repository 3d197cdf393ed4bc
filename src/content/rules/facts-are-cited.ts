import { bodyOf } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** Headings of the sections in which every paragraph states facts of a source. */
const factual = new Set([
  "What the evidence says",
  "In practice",
  "What to do",
  "The problem",
  "Who it was for",
  "What they did",
  "How it may have worked",
  "What changed",
  "What helped",
  "What got in the way",
  "What it took",
  "Why",
]);

/** A remark about what the sources do not mention has no unit to cite. It names what is silent. */
const silence = /\b(no|not|none|nothing|neither|nor|without|unclear)\b/i;
const silent =
  /\b(sources?|documents?|guide|pack|article|piece|paper|survey|study|studies|notes|library|results?|figures)\b/i;

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Every paragraph of a factual section cites a unit, holds a finding or introduces a list. */
export const factsAreCited: Rule = (index) =>
  index.entries.flatMap(({ file }) => {
    let section = "";
    return bodyOf(index, file).blocks.flatMap((block) => {
      const heading = /^(#+)\s+(.*?)\s*$/.exec(block.text);
      if (heading) {
        if (heading[1] === "##") section = heading[2] ?? "";
        return [];
      }
      const cited = block.marks.some(({ component }) => component !== "Term");
      const remark = silence.test(block.text) && silent.test(block.text);
      const leadsIn = block.text.endsWith(":") || block.text.startsWith("|") || words(block.text) < 5;
      if (!factual.has(section) || cited || remark || leadsIn) return [];
      return [
        {
          file,
          at: { bodyLine: block.line },
          what: `A paragraph under “${section}” cites no source unit.`,
          remedy: 'Add <Cite unit="…" /> with the unit it comes from, say which source is silent, or move the remark to the section on limits.',
        },
      ];
    });
  });
