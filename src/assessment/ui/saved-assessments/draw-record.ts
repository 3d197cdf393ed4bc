import { countAnswered } from "../../model/progress.ts";
import { assessmentName, formatLocalTime } from "../../model/assessment-name.ts";
import { describeExport } from "../../messages/last-export.ts";
import { describeUnsettled } from "../../messages/unsettled.ts";
import { countOf } from "../../../model/count.ts";
import { isReadable, type SavedAssessment, type Unreadable } from "../../session/saved-assessment.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";

export const recordName = (record: SavedAssessment | Unreadable): string =>
  isReadable(record)
    ? `${record.assessment.title}, ${assessmentName(record.assessment)}`
    : "a record that cannot be read";

/** The empty markup for a record. */
export const makeRecord = (root: ParentNode, record: SavedAssessment | Unreadable): HTMLElement =>
  firstOf(root, isReadable(record) ? "record" : "unreadable");

/** Shows a record. `path` is the page of its checklist; undefined if this site has none. */
export function drawRecord(row: HTMLElement, record: SavedAssessment | Unreadable, path: string | undefined): void {
  for (const button of row.querySelectorAll<HTMLElement>("[data-act]")) {
    button.setAttribute("aria-label", `${button.textContent.trim()}: ${recordName(record)}`);
  }
  if (!isReadable(record)) {
    say(row, "unreadable-problem", record.problem);
    return;
  }
  const { key, assessment, lastExportedAt, changesSinceExport } = record;
  const { title, checklist, edition } = assessment;
  const address = path && `${path}#open=${key}`;
  for (const name of ["record-title", "record-open"]) {
    const link = part<HTMLAnchorElement>(row, name);
    if (address) link.href = address;
    else link.removeAttribute("href");
  }
  part(row, "record-open").hidden = !address;
  part(row, "record-open").setAttribute("aria-label", `Open: ${recordName(record)}`);
  say(row, "rename-summary", "Rename");
  say(row, "record-title", title || checklist);
  say(
    row,
    "record-name",
    [assessment.organisation, assessment.round, assessment.respondent].filter(Boolean).join(", "),
  );
  const answered = countAnswered(assessment.answers);
  const elsewhere = address ? "" : ` This site has no checklist ${checklist}; download a copy to open it elsewhere.`;
  const counts = `${countOf(answered, "question")} answered, ${countOf(assessment.actions.length, "action")}.`;
  say(
    row,
    "record-words",
    `${checklist}, edition ${String(edition)}. ${counts} Last changed ${formatLocalTime(assessment.updated)}.${elsewhere}`,
  );
  say(row, "record-unsettled", describeUnsettled(assessment));
  say(row, "record-filed", describeExport({ lastExportedAt, changesSinceExport }));
}
