import { findingsOf } from "../content-index.ts";
import { numbersIn } from "../numbers.ts";
import type { Rule } from "./rule.ts";

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };
const scaled = /([\d,]+(?:\.\d+)?) ?(thousand|million|billion|bn|m)\b/gi;
const negative = /[−-] ?£?(\d[\d,]*(?:\.\d+)?)/g;

const plain = (digits: string) => Number(digits.replaceAll(",", ""));

/** The numbers that a chart may draw for a text: “−7.8 mmHg” is -7.8, “£2.2 billion” is 2,200,000,000. */
function numbersOf(text: string): number[] {
  // A hyphen after a digit joins two numbers. At the start or after a space or bracket it is a minus.
  const below = [...text.matchAll(negative)].filter(({ index }) => index === 0 || /[\s(]/.test(text[index - 1] ?? ""));
  const minus = new Set(below.map(([, digits = ""]) => plain(digits)));
  const large = [...text.matchAll(scaled)].map(([, digits = "", scale = ""]) => plain(digits) * (scales[scale.toLowerCase()] ?? 1));
  const written = numbersIn(text).map(Number);
  return [...large, ...written].map((number) => (minus.has(number) ? -number : number));
}

/** A chart draws what the source prints, so `number` is a number in `text`, or null. */
export const numbersEqualTheirText: Rule = ({ entries }) =>
  entries.flatMap((record) =>
    findingsOf(record).flatMap((finding, f) =>
      finding.values.flatMap(({ number, text }, v) => {
        const stated = numbersOf(text);
        // Products such as 2.2 × 1,000,000,000 are not exact in floating-point numbers.
        const isEqual = (other: number) => Math.abs(other - (number ?? other)) <= Math.abs(other) * 1e-9;
        if (number === null || stated.some(isEqual)) return [];
        return [
          {
            file: record.file,
            at: { path: ["findings", f, "values", v, "number"] },
            what: `“number” is ${String(number)}, and “text” says ${text}.`,
            remedy:
              stated.length > 0
                ? `Write ${stated.join(" or ")}, as the text says, or correct the text.`
                : "Write null where the source gives words, or copy the figure that it prints into “text”.",
          },
        ];
      }),
    ),
  );
