import { afterPress } from "../../../browser/after-press.ts";
import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { countOf } from "../../../model/count.ts";
import { packName } from "../../model/pack-name.ts";
import { hasWords, type PreparedPack } from "../../model/prepared-pack.ts";
import { ask } from "./ask.ts";
import { packOnPage } from "./pack-on-page.ts";

const states = {
  none: "Nothing of this is kept on this device yet.",
  saving: "Saving …",
  saved: "Kept on this device.",
  unsaved: "Not kept on this device.",
};

const removed =
  "Removed, and looked for again: this browser no longer keeps it. Addresses in its history still say what was chosen, and no word that you wrote.";

const sized = (pack: PreparedPack) => `${packName(pack)}, ${countOf(pack.items.length, "item")}`;

/** Says whether the session is on this device, removes it, and leads between it and one from a link. */
class PackKeeping extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", act, { signal });
    };
    press("remove", () => void this.#remove());
    press("mine", () => {
      packOnPage.goToMine();
    });
    press("instead", () => void this.#keepInstead());
    press("join", () => {
      packOnPage.addToMine();
    });
    press("keep-again", () => void packOnPage.keepAgain());
    const changed = () => {
      afterPress(this.#draw);
    };
    packOnPage.addEventListener("change", changed, { signal });
    addEventListener("beforeunload", this.#leave, { signal });
    this.#draw();
  }

  readonly #draw = (): void => {
    const { mine, keeping, isGone } = packOnPage;
    part(this, "apart").hidden = !mine;
    part(this, "own").hidden = mine !== undefined;
    if (mine)
      say(this, "apart-words", `This session came by a link and is not kept. This device keeps ${sized(mine)}.`);
    const { state, problem } = keeping;
    say(this, "keeping", problem ?? states[state]);
    part(this, "remove").hidden = state !== "saved" || isGone;
    part(this, "keep-again").hidden = !isGone;
    if (state !== "none") say(this, "removed", "");
  };

  async #remove(): Promise<void> {
    const { pack } = packOnPage;
    const isMeant = await ask({
      title: `Remove ${packName(pack)} from this device?`,
      words: "Its name, prompts and notes go with it, and nobody can bring them back unless you have a file.",
      act: "Remove",
      mine: pack,
    });
    if (isMeant && (await packOnPage.remove())) say(this, "removed", removed);
  }

  async #keepInstead(): Promise<void> {
    const { mine } = packOnPage;
    if (mine && (await askToReplace(mine))) packOnPage.keepInstead();
  }

  /** What a link does not carry would be lost. */
  readonly #leave = (event: BeforeUnloadEvent): void => {
    const isKept = !packOnPage.mine && packOnPage.keeping.state === "saved";
    if (!isKept && hasWords(packOnPage.pack)) event.preventDefault();
  };
}

/** Asks before another session is kept in place of the person’s own. */
export const askToReplace = (mine: PreparedPack): Promise<boolean> =>
  ask({
    title: `Keep this one instead of ${packName(mine)}?`,
    words: `This device keeps one session. ${sized(mine)}, would be removed from it. Save it as a file first if you want it again.`,
    act: "Keep this one instead",
    mine,
  });

customElements.define("pack-keeping", PackKeeping);
