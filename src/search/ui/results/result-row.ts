import type { Answered } from "../../query/answer.ts";
import type { EntryFacts } from "../../query/index-files.ts";
import { Excerpt } from "../../query/passage.ts";
import { fill, part } from "../../../browser/dom.ts";
import { canBeCompared } from "../../../model/comparison.ts";
import { comparePath, href } from "../../../routes.ts";
import { markedText } from "./marked-text.ts";
import { fillFacts } from "./row-facts.ts";

const listOf = (names: readonly string[]) => [...new Set(names)].slice(0, 2).join(" and ");

/**
 * What a row says at the right where people or a condition are chosen. What its results show of everybody would be taken
 * for what they show of the people chosen, so it says only whether a result is about them.
 */
function ofThem(facts: EntryFacts, measured: boolean | undefined, words: DOMStringMap): EntryFacts {
  if (measured === undefined || facts.marks.length === 0) return facts;
  return { marks: [], basis: words[measured ? "measured" : "unmeasured"] ?? "", people: "" };
}

/** Draws one result from the page's template: type, title, summary, matched passage, what it rests on and for whom. */
export function resultRow(template: HTMLTemplateElement, found: Answered): DocumentFragment {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const { page, positions: at, by, fragment, match, measured } = found;
  const excerpt = new Excerpt(page, at);
  const item = row.querySelector<HTMLElement>("[data-entry]");
  const id = page.meta["id"] ?? "";
  if (item) [item.dataset["entry"], item.dataset["match"]] = [id, match];
  fill(row, "type", [page.meta["type"] ?? ""]);
  fill(row, "title", markedText(excerpt.title));
  fill(row, "summary", markedText(excerpt.summary));
  fillFacts(part(row, "facts"), ofThem(page.facts, measured, template.dataset));
  part(row, "title").setAttribute("href", page.url);
  const compare = part(row, "compare");
  if (canBeCompared(id)) {
    compare.setAttribute("href", href(comparePath([id])));
    fill(row, "compared", [page.meta["title"] ?? ""]);
  } else compare.parentElement?.remove();
  const passage = excerpt.passage(fragment);
  if (passage) {
    fill(row, "excerpt", markedText(passage.runs));
    // A passage above the first heading has no heading to link to, so the link is removed.
    part(row, "section").setAttribute("href", passage.url);
    fill(row, "section", [passage.heading]);
  } else part(row, "passage").remove();
  fill(row, "name", [by.length > 0 ? listOf(by) : ""]);
  if (by.length === 0) part(row, "by").remove();
  return row;
}
