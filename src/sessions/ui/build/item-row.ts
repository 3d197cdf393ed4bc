import { firstOf, part, say } from "../../../browser/dom.ts";
import { countOf } from "../../../model/count.ts";
import type { PackChoice } from "../../../model/pack-choice.ts";
import { sinceBeginning } from "../../model/clock-words.ts";
import type { PreparedItem } from "../../model/prepared-pack.ts";
import { packOnPage } from "./pack-on-page.ts";
import { addressOf, describe, unknownChoice } from "./pack-row.ts";
import { TypedText } from "./typed-text.ts";

/** An item of the session: its time, and behind a button what is asked and what the trainer keeps in mind. */
export class ItemRow {
  readonly element: HTMLElement;
  readonly #texts: Readonly<Record<"prompt" | "notes", TypedText>>;

  /** @param choice missing if the library does not have it; it is then named by its id, and can be removed */
  constructor(root: HTMLElement, id: string, choice: PackChoice | undefined, signal: AbortSignal) {
    const row = firstOf(root, "item");
    this.element = row;
    row.dataset["id"] = id;
    describe(row, choice ?? unknownChoice(id));
    const title = part<HTMLAnchorElement>(row, "title");
    if (choice) title.href = addressOf(root.dataset["base"] ?? "/", choice);
    else title.replaceWith(id);
    const text = (field: "prompt" | "notes") => {
      const send = (from: string, to: string) => {
        packOnPage.change({ kind: "words", id, field, from, to });
      };
      return new TypedText(part<HTMLTextAreaElement>(row, field), send, signal);
    };
    this.#texts = { prompt: text("prompt"), notes: text("notes") };
    part(row, "write").addEventListener("click", this.#open, { signal });
  }

  /** @param from minutes from the beginning of the session */
  draw({ minutes, prompt, notes }: PreparedItem, from: number): void {
    const row = this.element;
    say(row, "time", sinceBeginning(from));
    part<HTMLInputElement>(row, "minutes").value = minutes > 0 ? String(minutes) : "";
    say(row, "minutes-said", minutes > 0 ? countOf(minutes, "minute") : "No minutes yet");
    say(row, "asked", prompt);
    part(row, "ask").hidden = prompt === "";
    part(row, "has-notes").hidden = notes === "";
    this.#texts.prompt.draw(prompt);
    this.#texts.notes.draw(notes);
  }

  readonly #open = (): void => {
    const button = part(this.element, "write");
    const isOpen = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!isOpen));
    part(this.element, "words-of-item").hidden = isOpen;
    if (!isOpen) part(this.element, "prompt").focus();
  };
}
