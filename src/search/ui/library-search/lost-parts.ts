import { part } from "../../../browser/dom.ts";
import { PartError } from "../../../fetching/part-error.ts";

/** What the page fetches only when it is needed. The markup has a sentence for each. */
type LaterPart = "tools" | "groups" | "elsewhere";

/** Says beside the list which parts of the page did not come. The button there tries again. */
export class LostParts {
  readonly #place: HTMLElement;

  constructor(root: HTMLElement) {
    this.#place = part(root, "lost");
  }

  /** A part has come. Without a name: all that is missing is about to be fetched again. */
  clear(name?: LaterPart): void {
    const sentences = [...this.#place.querySelectorAll("span")];
    for (const sentence of sentences) sentence.hidden ||= !name || sentence.dataset["part"] === `lost-${name}`;
    this.#place.hidden = sentences.every(({ hidden }) => hidden);
  }

  /** To be given the error of a part. @throws the error again if it is a fault of our own */
  lose(name: LaterPart, error: unknown): void {
    if (!(error instanceof PartError)) throw error;
    part(this.#place, `lost-${name}`).hidden = false;
    this.#place.hidden = false;
  }
}
