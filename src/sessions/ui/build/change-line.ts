import { firstOf, part, say } from "../../../browser/dom.ts";
import { changeWords } from "../../../model/change.ts";
import { dateWords } from "../../../model/date-words.ts";
import type { PublishedChange } from "../../../model/published-change.ts";

/** Says when and how something changed, and why, with links below the path of the library. */
export function changeLine(root: ParentNode, change: PublishedChange, base: string): HTMLElement {
  const { id, what, date, title, url, note = "", replacedBy, lang = "" } = change;
  const line = firstOf(root, "change");
  const when = part<HTMLTimeElement>(line, "when");
  when.dateTime = date;
  when.textContent = dateWords(date);
  say(line, "what", changeWords[what]);
  const inside = (path: string) => `${base}${path.slice(1)}`;
  const place = part<HTMLAnchorElement>(line, "place");
  place.textContent = title;
  place.lang = lang;
  // What was withdrawn keeps a page at its permanent address.
  place.href = inside(url ?? `/id/${id}/`);
  say(line, "id", title === id ? "" : `(${id})`);
  say(line, "note", note);
  part(line, "note").lang = lang;
  if (!replacedBy) part(line, "replaced").remove();
  else {
    const by = part<HTMLAnchorElement>(line, "by");
    by.textContent = replacedBy.title;
    by.href = inside(replacedBy.url);
  }
  return line;
}
