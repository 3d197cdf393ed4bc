import { firstOf, part, say } from "../../../browser/dom.ts";
import { countOf } from "../../../model/count.ts";
import type { PackChoice } from "../../../model/pack-choice.ts";
import type { PlannedItem } from "../../model/planned-item.ts";
import { MINUTE_HEIGHT } from "../run/minute-height.ts";
import { addressOf, kindOf, sayTitle, unknownChoice } from "./pack-row.ts";

const choiceFor = ({ id, choice }: PlannedItem): PackChoice => choice ?? unknownChoice(id);

/** A link to what an item is of, or its words alone if the library does not have it. */
function drawLink(link: HTMLAnchorElement, words: string, choice: PackChoice, base: string): void {
  link.textContent = words;
  if (choice.path) link.href = addressOf(base, choice);
  else link.replaceWith(words);
}

/** An item in the time of its session. */
export function drawSlot(root: ParentNode, item: PlannedItem): HTMLElement {
  const slot = firstOf(root, "slot-form");
  const { number, from, minutes } = item;
  slot.dataset["from"] = String(from);
  slot.dataset["minutes"] = String(minutes);
  const link = part<HTMLAnchorElement>(slot, "title");
  link.href = `#step-${String(number)}`;
  sayTitle(slot, choiceFor(item));
  say(slot, "minutes", minutes > 0 ? `${String(minutes)} min` : "no minutes");
  slot.querySelector(".timeline__scale")?.setAttribute("height", String(minutes * MINUTE_HEIGHT));
  return slot;
}

/** Writes what stands under several ids of a panel, so that each panel has its own. */
function name(panel: HTMLElement, id: string): void {
  panel.id = id;
  const heading = part(panel, "title");
  heading.id = `${id}-title`;
  if (panel.hasAttribute("aria-labelledby")) panel.setAttribute("aria-labelledby", heading.id);
}

/** What the trainer needs for an item: what is asked, their notes, and a link to it. */
export function drawStep(root: ParentNode, item: PlannedItem, of: number, base: string): HTMLElement {
  const step = firstOf(root, "step-form");
  const choice = choiceFor(item);
  name(step, `step-${String(item.number)}`);
  sayTitle(step, choice);
  say(step, "place", `Item ${String(item.number)} of ${String(of)}`);
  drawLink(part<HTMLAnchorElement>(step, "entry"), kindOf(choice), choice, base);
  say(step, "question", item.prompt);
  say(step, "notes", item.notes);
  if (!item.prompt) part(step, "ask").remove();
  if (!item.notes) part(step, "for-you").remove();
  return step;
}

/** What the room sees of an item: its title, what is asked, and what it is of. */
export function drawScreen(
  root: ParentNode,
  item: PlannedItem,
  of: number,
  base: string,
  session: string,
): HTMLElement {
  const screen = firstOf(root, "screen-form");
  const choice = choiceFor(item);
  name(screen, `screen-${String(item.number)}`);
  sayTitle(screen, choice);
  say(screen, "session", session);
  const minutes = item.minutes > 0 ? ` · ${countOf(item.minutes, "minute")}` : "";
  say(screen, "place", `${String(item.number)} of ${String(of)}${minutes}`);
  drawLink(part<HTMLAnchorElement>(screen, "entry"), kindOf(choice), choice, base);
  say(screen, "question", item.prompt);
  if (!item.prompt) part(screen, "question").remove();
  return screen;
}
