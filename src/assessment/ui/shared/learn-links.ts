import type { ItemDefinition } from "../../model/checklist-definition.ts";
import type { LearnLink } from "../../model/learning.ts";
import { placeFragment } from "../../../model/id-pattern.ts";
import { part } from "../../../browser/dom.ts";

/** The entries to learn from in an item's question on this page. Empty for items that are no longer asked. */
export function learnLinks(item: string): readonly LearnLink[] {
  const question = document.getElementById(placeFragment(item));
  const links = [...(question?.querySelectorAll<HTMLAnchorElement>("a[data-learn]") ?? [])];
  return links.map((link) => ({
    id: link.dataset["learn"] ?? "",
    title: link.textContent.trim(),
    href: link.href,
    type: link.dataset["type"] ?? "",
    evidence: link.dataset["evidence"] ?? "",
    firstStep: link.dataset["firstStep"] ?? "",
  }));
}

/** Fills the part named `question` with a link to an item’s question. */
export function drawQuestionLink(root: ParentNode, { id, ask }: Pick<ItemDefinition, "id" | "ask">): void {
  const link = part<HTMLAnchorElement>(root, "question");
  link.href = `#${placeFragment(id)}`;
  link.textContent = ask;
}

/** A first step as the text of an action, with the id of its insight. */
export const stepFrom = ({ firstStep, id }: LearnLink): string => `${firstStep} (${id})`;
