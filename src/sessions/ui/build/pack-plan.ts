import { afterPress } from "../../../browser/after-press.ts";
import { ConnectedElement } from "../../../browser/connected-element.ts";
import { firstOf, part } from "../../../browser/dom.ts";
import { minutesOf } from "../../model/pack.ts";
import { plannedItems, type PlannedItem } from "../../model/planned-item.ts";
import "../session-page.ts";
import { drawScreen, drawSlot, drawStep } from "./draw-step.ts";
import { knownChoices } from "./fetch-choices.ts";
import { packOnPage } from "./pack-on-page.ts";

/** Draws the session for who runs it, or for the room, with the elements of published sessions. */
class PackPlan extends ConnectedElement {
  #drawn = "";

  protected override connected(signal: AbortSignal): void {
    const changed = () => {
      afterPress(this.#draw);
    };
    packOnPage.addEventListener("change", changed, { signal });
    this.#draw();
  }

  /** An element that is made anew goes on with step and clock, since the history of the tab holds them. */
  readonly #draw = (): void => {
    const { pack } = packOnPage;
    const items = plannedItems(pack, (id) => knownChoices.get(id));
    // What is drawn already stays, so that a clock is not made anew while nothing of it has changed.
    const drawn = JSON.stringify([pack.title, items]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    part(this, "nothing").hidden = items.length > 0;
    const place = part(this, "place-of-plan");
    if (items.length === 0) place.replaceChildren();
    else place.replaceChildren(this.dataset["for"] === "room" ? this.#show(items) : this.#run(items));
  };

  get #base(): string {
    return this.dataset["base"] ?? "/";
  }

  #run(items: readonly PlannedItem[]): HTMLElement {
    const run = firstOf(this, "whole");
    run.dataset["minutes"] = String(minutesOf(items));
    part(run, "timeline").append(...items.map((item) => drawSlot(this, item)));
    part(run, "controls").before(...items.map((item) => drawStep(this, item, items.length, this.#base)));
    return run;
  }

  #show(items: readonly PlannedItem[]): HTMLElement {
    const show = firstOf(this, "whole");
    const title = packOnPage.pack.title || "Session";
    const screens = items.map((item) => drawScreen(this, item, items.length, this.#base, title));
    part(show, "controls").before(...screens);
    return show;
  }
}

customElements.define("pack-plan", PackPlan);
