import type { Assessment } from "../../model/assessment.ts";
import { assessmentName } from "../../model/assessment-name.ts";
import { plainDirection } from "../../model/plain-direction.ts";
import { tellingName } from "../../model/telling-name.ts";
import { placeAmongTwins } from "../../model/twins.ts";
import { describeContent, twinWords } from "../../messages/kept.ts";
import { describeExport } from "../../messages/last-export.ts";
import { describeUnsettled } from "../../messages/unsettled.ts";
import { isReadable, type SavedAssessment, type Unreadable } from "../../session/saved-assessment.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { fillNames } from "./rename-form.ts";

export const recordName = (record: SavedAssessment | Unreadable): string =>
  isReadable(record)
    ? `${plainDirection(record.assessment.title)}, ${assessmentName(record.assessment)}`
    : "a record that cannot be read";

/** The empty markup for a record. */
export const makeRecord = (root: ParentNode, record: SavedAssessment | Unreadable): HTMLElement =>
  firstOf(root, isReadable(record) ? "record" : "unreadable");

/**
 * Shows a record among all that are kept. `path` is the page of its checklist; undefined if this site has none.
 */
export function drawRecord(
  row: HTMLElement,
  record: SavedAssessment | Unreadable,
  { path, all }: { readonly path: string | undefined; readonly all: readonly Assessment[] },
): void {
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
  say(row, "record-title", plainDirection(title) || checklist);
  const { organisation, round, respondent } = assessment;
  const isNamed = [organisation, round, respondent].some((each) => each.trim() !== "");
  const own = all.filter((each) => each.checklist === checklist);
  say(row, "record-name", isNamed ? tellingName(assessment, own) : "");
  const elsewhere = address ? "" : ` This site has no checklist ${checklist}; download a copy to open it elsewhere.`;
  const held = describeContent(assessment, new Date().toISOString());
  say(row, "record-words", `${held}. ${checklist}, edition ${String(edition)}.${elsewhere}`);
  const place = placeAmongTwins(assessment, all);
  say(row, "record-twin", place ? twinWords[place] : "");
  say(row, "record-unsettled", describeUnsettled(assessment));
  say(row, "record-filed", describeExport({ lastExportedAt, changesSinceExport }));
  const form = row.querySelector("form");
  // An open form may hold what somebody types; a closed one is filled before it opens, so that nothing typed is replaced.
  if (form && form.closest("details")?.open !== true) fillNames(form, assessment);
}
