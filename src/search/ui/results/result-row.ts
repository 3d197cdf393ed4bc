import type { Answered } from "../../query/engine.ts";
import { Excerpt, readableText } from "../../query/passage.ts";
import { fill, part } from "../../../browser/dom.ts";
import { markedText } from "./marked-text.ts";

const listOf = (names: readonly string[]) => [...new Set(names)].slice(0, 2).join(" and ");

/** Draws one result from the page's template: type, title, summary, matched passage, evidence. */
export function resultRow(template: HTMLTemplateElement, found: Answered): DocumentFragment {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const { page, positions: at, by, fragment, match } = found;
  const excerpt = new Excerpt(page, at);
  const item = row.querySelector<HTMLElement>("[data-entry]");
  if (item) [item.dataset["entry"], item.dataset["match"]] = [page.meta["id"] ?? "", match];
  fill(row, "type", [page.meta["type"] ?? ""]);
  fill(row, "title", markedText(excerpt.title));
  fill(row, "summary", markedText(excerpt.summary));
  const evidence = readableText(page.meta["evidence"] ?? "");
  // What the results show of everybody would be taken for what they show of the people chosen.
  const ofThem = part(row, "evidence").dataset[found.measured ? "measured" : "unmeasured"] ?? "";
  fill(row, "evidence", [evidence && found.measured !== undefined ? ofThem : evidence]);
  part(row, "title").setAttribute("href", page.url);
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
