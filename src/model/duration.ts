import { countInWords } from "./number-words.ts";

/** A number of months as people say it: “ten months”, “nine years”, “two years and six months”. */
export function durationWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (rest === 0) return countInWords(years, "year");
  return months < 24
    ? countInWords(months, "month")
    : `${countInWords(years, "year")} and ${countInWords(rest, "month")}`;
}
