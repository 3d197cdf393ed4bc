import { copyOf, firstOf, part, say } from "../../../browser/dom.ts";
import type { HandedOut } from "../../model/handed-out.ts";
import type { PackPart } from "../../parts/pack-part.ts";

function nameLink(link: HTMLAnchorElement, { anchor, place }: PackPart): void {
  link.href = `#${anchor}`;
  link.textContent = place.title;
  if (place.lang !== undefined) link.lang = place.lang;
}

/**
 * The hand-out of a session, in the markup of the page: what the room is asked, with room to write, then what the library
 * says.
 */
export function drawHandOut(root: ParentNode, { title, items }: HandedOut, parts: readonly PackPart[]): HTMLElement {
  const content = copyOf(root, "hand-out").firstElementChild as HTMLElement;
  const asked = parts.flatMap((each) => {
    const { prompt = "" } = items.find(({ id }) => id === each.place.id) ?? {};
    return prompt === "" ? [] : [{ each, prompt }];
  });
  say(content, "title", title);
  part(content, "contents").append(
    ...parts.map((each) => {
      const line = firstOf(root, "line");
      nameLink(part<HTMLAnchorElement>(line, "name"), each);
      line.append(` ${each.place.label}`);
      return line;
    }),
  );
  part(content, "asked").append(
    ...asked.map(({ each, prompt }) => {
      const line = firstOf(root, "prompt");
      say(line, "words", prompt);
      say(line, "of", each.place.title);
      return line;
    }),
  );
  if (asked.length === 0) part(content, "prompts").remove();
  part(content, "parts").append(...parts.map(({ element }) => document.importNode(element, true)));
  return content;
}
