import type { Answered } from "../../query/engine.ts";
import { Excerpt, readableText } from "../../query/passage.ts";
import { markedText } from "./marked-text.ts";

const listOf = (names: readonly string[]) => [...new Set(names)].slice(0, 2).join(" and ");

/** Draws one result from the page's own template: type, title, summary, the matched passage, what it rests on. */
export function resultRow(template: HTMLTemplateElement, found: Answered): DocumentFragment {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-part=${name}]`);
  const fill = (name: string, content: readonly (Node | string)[]) => {
    if (content.some((node) => node !== "")) part(name)?.replaceChildren(...content);
    else part(name)?.remove();
  };
  const { page, positions: at, by, fragment, match } = found;
  const excerpt = new Excerpt(page, at);
  const item = row.querySelector<HTMLElement>("[data-entry]");
  if (item) [item.dataset["entry"], item.dataset["match"]] = [page.meta["id"] ?? "", match];
  fill("type", [page.meta["type"] ?? ""]);
  fill("title", markedText(excerpt.title));
  fill("summary", markedText(excerpt.summary));
  fill("evidence", [readableText(page.meta["evidence"] ?? "")]);
  part("title")?.setAttribute("href", page.url);
  const passage = excerpt.passage(fragment);
  if (passage) {
    fill("excerpt", markedText(passage.runs));
    fill("section", [passage.heading]);
    part("section")?.setAttribute("href", passage.url);
  } else part("passage")?.remove();
  fill("name", [by.length > 0 ? listOf(by) : ""]);
  if (by.length === 0) part("by")?.remove();
  return row;
}
