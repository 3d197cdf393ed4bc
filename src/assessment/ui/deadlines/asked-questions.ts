import { itemNumber, placeFragment } from "../../../model/id-pattern.ts";
import { copyOf } from "../../../browser/dom.ts";

/** A question that this site asks, as the list of deadlines shows it. */
interface Question {
  /** Its number and wording, or its id if no checklist here asks it. */
  readonly words: string;
  readonly lang: string;
}

/** The questions of all checklists of this site, from the page. */
export class AskedQuestions {
  readonly #items: ReadonlyMap<string, HTMLElement>;
  readonly #paths: ReadonlyMap<string, string>;

  constructor(root: ParentNode) {
    const asked = copyOf(root, "asked");
    const all = <T>(selector: string, pair: (element: HTMLElement) => readonly [string, T]) =>
      new Map([...asked.querySelectorAll<HTMLElement>(selector)].map(pair));
    this.#items = all("[data-item]", (item) => [item.dataset["item"] ?? "", item]);
    this.#paths = all("[data-checklist]", ({ dataset }) => [dataset["checklist"] ?? "", dataset["path"] ?? ""]);
  }

  readonly ask = (item: string): string => this.#items.get(item)?.textContent ?? `${item} (not asked in this edition)`;

  question(item: string): Question {
    const known = this.#items.get(item);
    const words = known ? `${String(itemNumber(item))}. ${this.ask(item)}` : this.ask(item);
    return { words, lang: known?.closest<HTMLElement>("[lang]")?.lang ?? "" };
  }

  /**
   * Where a kept assessment stands open at a question, or at its plan if the question is no longer asked. Undefined if
   * this site lacks the checklist.
   */
  addressOf(checklist: string, key: string, item: string): string | undefined {
    const path = this.#paths.get(checklist);
    return path && `${path}#open=${key}&at=${this.#items.has(item) ? placeFragment(item) : "actions"}`;
  }
}
