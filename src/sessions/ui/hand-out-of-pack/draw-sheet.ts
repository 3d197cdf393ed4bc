import { copyOf, firstOf, part, say } from "../../../browser/dom.ts";
import type { HandedOut } from "../../model/handed-out.ts";
import type { PackPart } from "../../parts/pack-part.ts";
import { placeName } from "../../parts/part-place.ts";

/** What a sheet says of its items, and whether it asks the room. */
export interface Sheet {
  readonly about: string;
  readonly hasPrompts: boolean;
  readonly elementOf: (part: PackPart) => HTMLElement;
}

function nameLine(root: ParentNode, { anchor, place }: PackPart): HTMLElement {
  const line = firstOf(root, "line");
  const link = part<HTMLAnchorElement>(line, "name");
  link.href = `#${anchor}`;
  link.textContent = placeName(place);
  if (place.lang !== undefined) link.lang = place.lang;
  line.append(` ${place.label}`);
  return line;
}

function promptLine(root: ParentNode, prompt: string, { place }: PackPart): HTMLElement {
  const line = firstOf(root, "prompt");
  say(line, "words", prompt);
  say(line, "of", placeName(place));
  return line;
}

/** The name of the session, which heads the sheet. A page has one such heading, so its markup has no second one. */
function nameHeading(title: string): HTMLElement {
  const heading = document.createElement("h1");
  heading.textContent = title;
  heading.tabIndex = -1;
  heading.dir = "auto";
  return heading;
}

/** A session on paper, in the markup of the page: its name, its contents, what the room is asked, and what the library says. */
export function drawSheet(
  root: ParentNode,
  { title, items }: HandedOut,
  parts: readonly PackPart[],
  { about, hasPrompts, elementOf }: Sheet,
): HTMLElement {
  const content = copyOf(root, "hand-out").firstElementChild as HTMLElement;
  const prompts = new Map(hasPrompts ? items.map(({ id, prompt }) => [id, prompt]) : []);
  const asked = parts.flatMap((each) => {
    const prompt = prompts.get(each.place.id) ?? "";
    return prompt === "" ? [] : [promptLine(root, prompt, each)];
  });
  part(content, "front").prepend(nameHeading(title));
  say(content, "about", about);
  part(content, "contents").append(...parts.map((each) => nameLine(root, each)));
  if (asked.length > 0) part(content, "asked").append(...asked);
  else part(content, "prompts").remove();
  part(content, "parts").append(...parts.map((each) => document.importNode(elementOf(each), true)));
  return content;
}
