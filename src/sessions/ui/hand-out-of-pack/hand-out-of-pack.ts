import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { importPart } from "../../../fetching/import-part.ts";
import { handedOut } from "../../model/handed-out.ts";
import { packOnPage } from "../build/pack-on-page.ts";
import { failureWords, gathering } from "./messages.ts";

/** What the buttons do. Each is a script that comes when it is pressed, and says what came of it. */
const ways: Readonly<Record<string, (root: HTMLElement, signal: AbortSignal) => Promise<string>>> = {
  show: async (root, signal) => (await importPart(() => import("./show-sheet.ts"))).showHandOut(root, signal),
  file: async (root) => (await importPart(() => import("./save-one-file.ts"))).saveOneFile(root),
  scorm: async (root) => (await importPart(() => import("./save-scorm.ts"))).saveScorm(root),
  cartridge: async (root) => (await importPart(() => import("./save-cartridge.ts"))).saveCartridge(root),
  brief: async (root, signal) => (await importPart(() => import("./show-sheet.ts"))).showBrief(root, signal),
  word: async (root) => (await importPart(() => import("./save-brief.ts"))).saveBrief(root),
};

/** Hands out the session of the page. One thing at a time: a second press waits until the first has said what came of it. */
class HandOutOfPack extends ConnectedElement {
  #isBusy = false;
  /** Ends what was shown of a session that has changed since. */
  #shown = new AbortController();

  protected override connected(signal: AbortSignal): void {
    let offered = "";
    const offer = () => {
      // What only says that it was saved changes nothing of it.
      const now = JSON.stringify(handedOut(packOnPage.pack));
      if (now === offered) return;
      offered = now;
      this.#shown.abort();
      part(this, "tools").hidden = packOnPage.pack.items.length === 0;
      say(this, "said", "");
    };
    offer();
    packOnPage.addEventListener("change", offer, { signal });
    signal.addEventListener("abort", () => {
      this.#shown.abort();
    });
    this.addEventListener("click", this.#press, { signal });
  }

  readonly #press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-out]") : null;
    const hand = ways[button?.dataset["out"] ?? ""];
    if (!hand || this.#isBusy) return;
    this.#isBusy = true;
    this.#shown = new AbortController();
    say(this, "said", gathering);
    void hand(this, this.#shown.signal)
      .catch(failureWords)
      .then((words) => {
        say(this, "said", words);
      })
      .finally(() => {
        this.#isBusy = false;
      });
  };
}

customElements.define("hand-out-of-pack", HandOutOfPack);
