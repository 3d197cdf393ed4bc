import { part, say } from "../../../browser/dom.ts";
import { describeChanges } from "../../messages/changed-since.ts";
import type { Assessment } from "../../model/assessment.ts";
import { changesSince, type KnownChange } from "../../model/changes-since.ts";
import type { ChecklistDefinition } from "../../model/checklist-definition.ts";

/** A change with the line that the page of the checklist has for it. */
interface KnownLine extends KnownChange {
  readonly line: HTMLElement;
}

/** Every change that the page lists. Its template wrote the data. */
const knownLines = (): readonly KnownLine[] =>
  [...document.querySelectorAll<HTMLElement>("[data-part=known-changes] [data-change]")].map((line) => {
    const { change = "", of, from = "", since } = line.dataset;
    return {
      id: change,
      of: of as KnownChange["of"],
      from,
      line,
      ...(since !== undefined && { since: Number(since) }),
    };
  });

/**
 * Fills the parts `changes-words`, `changes-fold` and `changes-list` with what changed since an assessment was begun.
 * @returns false where there is nothing to say
 */
export function drawChanges(root: ParentNode, assessment: Assessment, definition: ChecklistDefinition): boolean {
  const now = new Date().toISOString();
  const changes = changesSince(knownLines(), assessment, now);
  const words = describeChanges(changes, assessment, definition, now);
  say(root, "changes-words", words);
  part(root, "changes-fold").hidden = changes.length === 0;
  const list = part(root, "changes-list");
  // Whoever reads or follows a line keeps it: the same lines are not drawn again.
  const key = changes.map(({ id, from }) => `${id} ${from}`).join();
  if (list.dataset["drawn"] !== key) {
    list.dataset["drawn"] = key;
    list.replaceChildren(...changes.map(({ line }) => line.cloneNode(true)));
  }
  return words !== "";
}
