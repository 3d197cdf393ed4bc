import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { countOf } from "../../../model/count.ts";
import { copyEarlier, listEarlier } from "../../session/earlier-address.ts";
import { StoreProblem } from "../../session/problems.ts";

/** Fired by this element after it has copied something. */
export const earlierCopied = "earlier-copied";

/** Fired on the document whenever a list of kept assessments is drawn. */
export const keptListed = "kept-listed";

/** Offers to copy assessments that this browser keeps under the names of an earlier address. Copies only when asked. */
class EarlierAddress extends ConnectedElement {
  #isCopying = false;
  /** The number of searches for assessments to copy. */
  #turn = 0;

  protected override connected(signal: AbortSignal): void {
    const redraw = () => void this.#attempt(() => this.#draw());
    part(this, "earlier-copy").addEventListener("click", () => void this.#copy(), { signal });
    // A copy may have been made or deleted in another tab.
    document.addEventListener(keptListed, redraw, { signal });
    redraw();
  }

  get #checklists(): readonly string[] {
    return (this.dataset["checklists"] ?? "").split(" ").filter(Boolean);
  }

  async #draw(): Promise<void> {
    const turn = ++this.#turn;
    const { length } = await listEarlier(this.#checklists);
    // A later search has replaced this one.
    if (turn !== this.#turn) return;
    part(this, "earlier-offer").hidden = length === 0;
    say(this, "earlier-count", countOf(length, "self-assessment"));
    say(this, "earlier-copy", length === 1 ? "Copy it here" : "Copy them here");
  }

  async #copy(): Promise<void> {
    if (this.#isCopying) return;
    this.#isCopying = true;
    await this.#attempt(async () => {
      const count = await copyEarlier(this.#checklists);
      say(this, "earlier-done", `${countOf(count, "self-assessment")} copied.`);
      part(this, "earlier-done").hidden = false;
      part(this, "earlier-done").focus();
    });
    this.#isCopying = false;
    this.dispatchEvent(new Event(earlierCopied, { bubbles: true }));
    await this.#attempt(() => this.#draw());
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      say(this, "earlier-problem", "");
    } catch (error) {
      say(this, "earlier-problem", StoreProblem.from(error).message);
    }
  }
}

customElements.define("earlier-address", EarlierAddress);
