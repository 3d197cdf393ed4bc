import type { Rating } from "../../model/rating.ts";
import type { ChecklistDefinition, ItemDefinition } from "../model/checklist-definition.ts";

/** Where a page asks a question: of a checklist, and of a vote. Other things, such as buttons, name its item too. */
const question = ":is(assessment-item, fieldset)[data-item]";

/** The text of a part, without the line breaks of the markup. */
const textOf = (root: ParentNode, selector: string) =>
  root.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim() ?? "";

function readItem(element: HTMLElement): ItemDefinition {
  const { item = "", replaces = "", since } = element.dataset;
  return {
    id: item,
    ask: textOf(element, "[data-part=ask]"),
    replaces: replaces.split(" ").filter(Boolean),
    ...(since !== undefined && { since: Number(since) }),
  };
}

/** What a checklist asks, read from its page; `root` is the `self-assessment` around its sections. */
export function readChecklist(root: HTMLElement): ChecklistDefinition {
  const { checklist = "", edition, title = "", labels } = root.dataset;
  return {
    checklist,
    edition: Number(edition),
    title,
    ...(labels !== undefined && { ratingLabels: JSON.parse(labels) as Partial<Record<Rating, string>> }),
    sections: [...root.querySelectorAll(".checklist-section")].map((section) => ({
      id: section.id,
      title: textOf(section, "[data-part=title]"),
      items: [...section.querySelectorAll<HTMLElement>(question)].map(readItem),
    })),
  };
}

/** What would convince a sceptic of each answer, by item, read from the same page. */
export const readPrompts = (root: ParentNode): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...root.querySelectorAll<HTMLElement>(question)].map((element) => [
      element.dataset["item"] ?? "",
      textOf(element, "[data-part=prompt] span"),
    ]),
  );
