import type { Hit, Passage } from "../engine.ts";
import { markedText } from "./marked-text.ts";

const part = (row: DocumentFragment, name: string) => row.querySelector<HTMLElement>(`[data-part=${name}]`);

function say(row: DocumentFragment, name: string, text: string | undefined): void {
  const element = part(row, name);
  if (!element) return;
  if (text) element.textContent = text;
  else element.remove();
}

/** The section that matches best, unless it is the page as a whole. */
function bestPassage({ url, sub_results: sections, excerpt }: Hit): Passage {
  return sections.find((section) => section.url !== url) ?? { title: "", url, excerpt };
}

/** Draws one result from the page's own template: type, title, summary, what it rests on, the matched passage. */
export function resultRow(template: HTMLTemplateElement, hit: Hit, queried: boolean): DocumentFragment {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const item = row.querySelector<HTMLElement>("[data-entry]");
  if (item) item.dataset["entry"] = hit.meta["id"] ?? "";
  say(row, "type", hit.meta["type"]);
  say(row, "summary", hit.meta["summary"]);
  say(row, "evidence", hit.meta["evidence"]);
  const title = part(row, "title") as HTMLAnchorElement | null;
  if (title) {
    title.textContent = hit.meta["title"] ?? hit.url;
    title.href = hit.url;
  }
  const passage = bestPassage(hit);
  const place = part(row, "passage");
  const link = part(row, "section") as HTMLAnchorElement | null;
  if (!queried) place?.remove();
  else {
    part(row, "excerpt")?.append(markedText(passage.excerpt));
    if (link && passage.title) {
      link.textContent = passage.title;
      link.href = passage.url;
    } else link?.remove();
  }
  return row;
}
