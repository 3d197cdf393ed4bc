import { textDirection } from "../../model/content-language.ts";
import { href } from "../../routes.ts";
import type { PartPlace } from "./part-place.ts";

/** Above what is no entry: what it is and of which entry, then its title. It stands in a page of its own language. */
export function partHead({ id, kind, label, title, of, lang, home }: PartPlace, page: Document): readonly Element[] {
  const add = <K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] => {
    const element = page.createElement(name);
    element.textContent = text;
    return element;
  };
  const spoken = (element: HTMLElement): HTMLElement => {
    if (lang === undefined) return element;
    element.lang = lang;
    element.dir = textDirection(lang);
    return element;
  };
  const kinds = add("p", `${label} ${kind === "section" ? (id.split("/")[0] ?? "") : id}`);
  kinds.className = "eyebrow";
  if (of !== undefined) {
    const link = add("a", of);
    link.setAttribute("href", href(home));
    kinds.append(" of ", spoken(link));
  }
  return [kinds, spoken(add("h2", title))];
}
