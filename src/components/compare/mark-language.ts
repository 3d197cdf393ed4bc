import { textDirection } from "../../model/content-language.ts";

/** Says in which language and direction a text of the content is, where that is not the interface's. */
export function markLanguage(element: HTMLElement, lang: string | undefined): void {
  if (!lang) return;
  element.lang = lang;
  element.dir = textDirection(lang);
}
