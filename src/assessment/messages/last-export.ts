import { countOf } from "../../model/count.ts";
import { formatLocalTime } from "../model/assessment-name.ts";

/**
 * What a page knows of the files of an assessment. It cannot know whether the browser saved a file that was handed to
 * it. The same time is noted when a file is opened.
 */
export function describeExport({
  lastExportedAt,
  changesSinceExport,
}: {
  readonly lastExportedAt: string | null;
  readonly changesSinceExport: number;
}): string {
  if (!lastExportedAt) return "In no file yet.";
  const last = `Opened from a file, or handed to the browser as one, on ${formatLocalTime(lastExportedAt)}: check that you have it.`;
  if (changesSinceExport === 0) return `${last} Nothing was changed since.`;
  return `${last} ${countOf(changesSinceExport, "change")} since then ${changesSinceExport === 1 ? "is" : "are"} in no file.`;
}
