import { listed } from "./listed.ts";
import { MOST_COMPARED, type AskedComparison } from "./comparison.ts";

/** What is wrong with the ids in an address, in words. Empty where nothing is. */
export function comparisonFaults({ unknown, beyond }: AskedComparison): string {
  const missing =
    unknown.length > 0
      ? `${listed(unknown)} ${unknown.length === 1 ? "is not an entry" : "are not entries"} that can be compared here.`
      : "";
  const many =
    beyond.length > 0
      ? `At most ${String(MOST_COMPARED)} entries fit side by side, so ${listed(beyond)} ${beyond.length === 1 ? "is" : "are"} left out.`
      : "";
  return [missing, many].filter(Boolean).join(" ");
}

/** What the page shows, for those who do not see it change. */
export function comparisonStatus(titles: readonly string[]): string {
  if (titles.length === 0) return "Nothing is chosen yet.";
  if (titles.length === 1) return `${titles[0] ?? ""}: choose a second entry to set beside it.`;
  return `${listed(titles)}, side by side.`;
}
