import { afterPress } from "../../../browser/after-press.ts";
import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { packName } from "../../model/pack-name.ts";
import { LARGEST_FILE, PackFileError, readPackFile } from "../../model/pack-file.ts";
import { fetchPackChanges, packOpened } from "./fetch-pack-changes.ts";
import { askToReplace } from "./pack-keeping.ts";
import { packOnPage } from "./pack-on-page.ts";
import { savePack } from "./save-pack.ts";

const unreadable = "The browser could not read this file. Check that it is still there, and choose it again.";

/** Saves the session as a file, and opens a file. */
class PackFiles extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    const input = part<HTMLInputElement>(this, "file");
    const press = (name: string, act: () => void) => {
      const pressed = ({ detail }: MouseEvent) => {
        // The second press of a double press would save the file twice.
        if (detail < 2) act();
      };
      part(this, name).addEventListener("click", pressed, { signal });
    };
    press("save", () => {
      say(this, "file-said", savePack(packOnPage.pack));
    });
    press("open", () => {
      input.click();
    });
    const chosen = () => {
      const [file] = input.files ?? [];
      if (file) void this.#open(file);
      // So that the same file can be chosen again.
      input.value = "";
    };
    input.addEventListener("change", chosen, { signal });
    const changed = () => {
      afterPress(this.#draw);
    };
    packOnPage.addEventListener("change", changed, { signal });
    this.#draw();
  }

  readonly #draw = (): void => {
    const { title, items } = packOnPage.pack;
    part(this, "save").hidden = items.length === 0 && title === "";
  };

  /** Opens a file whole, or says why not. The kept session is never replaced without asking. */
  async #open(file: File): Promise<void> {
    say(this, "file-said", "");
    try {
      // A character takes at most four bytes. What is larger is refused by the length of its text.
      const pack = readPackFile(await file.slice(0, 4 * LARGEST_FILE + 1).text());
      const mine = packOnPage.mine ?? (packOnPage.keeping.state === "none" ? undefined : packOnPage.pack);
      if (mine && !(await askToReplace(mine))) say(this, "file-said", "Not opened. Your session is as it was.");
      else {
        await fetchPackChanges();
        document.dispatchEvent(new CustomEvent(packOpened, { detail: pack }));
        packOnPage.keepInstead(pack);
        say(this, "file-said", `Opened ${packName(pack)}.`);
      }
    } catch (error) {
      say(this, "file-said", error instanceof PackFileError ? error.message : unreadable);
      if (!(error instanceof PackFileError)) console.error(error);
    }
  }
}

customElements.define("pack-files", PackFiles);
