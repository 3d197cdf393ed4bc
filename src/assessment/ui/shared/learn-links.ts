import type { ItemDefinition } from "../../model/checklist-definition.ts";
import { part } from "../../../browser/dom.ts";

/** An entry that a question names to learn from. */
export interface LearnLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** What kind of entry it is, in words. */
  readonly type: string;
  /** What its results show; empty for kinds of entry that rest on none. */
  readonly evidence: string;
  /** The first step that an insight advises; empty for all others. */
  readonly firstStep: string;
}

/** What an item's own question on this page names to learn from; nothing for items that it no longer asks. */
export function learnLinks(item: string): readonly LearnLink[] {
  const question = document.getElementById(fragment(item));
  return [...(question?.querySelectorAll<HTMLAnchorElement>("a[data-learn]") ?? [])].map((link) => ({
    id: link.dataset["learn"] ?? "",
    title: link.textContent.trim(),
    href: link.href,
    type: link.dataset["type"] ?? "",
    evidence: link.dataset["evidence"] ?? "",
    firstStep: link.dataset["firstStep"] ?? "",
  }));
}

/** The place of an item on its checklist's page. */
export const fragment = (item: string): string => item.split(".")[1] ?? item;

/** Makes a link to an item's question of the part named so. */
export function drawQuestionLink(root: ParentNode, { id, ask }: Pick<ItemDefinition, "id" | "ask">): void {
  const link = part<HTMLAnchorElement>(root, "question");
  link.href = `#${fragment(id)}`;
  link.textContent = ask;
}

/** A first step as an action holds it: with the insight that it is from. */
export const stepFrom = ({ firstStep, id }: LearnLink): string => `${firstStep} (${id})`;
