import { ConnectedElement } from "../../../browser/connected-element.ts";
import { type Decoded, readFile } from "../../session/files.ts";
import { largestFile } from "../../model/limits.ts";
import type { Assessment } from "../../model/assessment.ts";
import { countOf } from "../../../model/count.ts";
import { listLines } from "../shared/list-lines.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";

/** A file that was opened. It is the `detail` of the event `assessment-opened`. */
export interface OpenedFile {
  readonly name: string;
  /** Only for answers that came as a code: the code. */
  readonly code?: string;
  readonly assessment: Assessment;
}

declare global {
  interface HTMLElementEventMap {
    "assessment-opened": CustomEvent<OpenedFile>;
    /** Files that were chosen before this element was loaded. */
    "files-kept": CustomEvent<readonly File[]>;
  }
}

/** The most problems of one file that are listed. A broken file can have thousands. */
const mostNamed = 50;

/**
 * Opens assessment files that are chosen or dropped. Fires `assessment-opened` for each good file; a listener that
 * cannot open it prevents the default. Reports what is wrong with a bad file. For a partly readable file it lists the
 * losses and asks. Keeps nothing itself.
 */
class OpenFiles extends ConnectedElement {
  protected override connected(signal: AbortSignal): void {
    const input = part<HTMLInputElement>(this, "files-input");
    const choose = () => {
      input.click();
    };
    part(this, "files-button").addEventListener("click", choose, { signal });
    const chosen = () => {
      // Make a copy, because emptying the input also empties its list. It is emptied so that the same file can be
      // chosen again.
      const files = [...(input.files ?? [])];
      input.value = "";
      void this.#open(files);
    };
    input.addEventListener("change", chosen, { signal });
    this.addEventListener("dragover", this.#invite, { signal });
    this.addEventListener("drop", this.#dropped, { signal });
    // These files were chosen before this script was loaded.
    this.addEventListener("files-kept", ({ detail }) => void this.#open(detail), { signal });
    this.hidden = false;
  }

  #invite = (event: DragEvent): void => {
    event.preventDefault();
  };

  #dropped = (event: DragEvent): void => {
    event.preventDefault();
    void this.#open([...(event.dataTransfer?.files ?? [])]);
  };

  async #open(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    part(this, "files-problems").replaceChildren();
    let good = 0;
    for (const file of files) {
      const decoded = await this.#read(file);
      if (decoded.kind === "refused" || decoded.issues.length > 0) this.#complain(file.name, decoded);
      else good += Number(this.#tell(file.name, decoded.assessment));
    }
    const bad = files.length - good;
    const opened = good > 0 ? `${countOf(good, "file")} opened.` : "";
    say(
      this,
      "files-status",
      `${opened} ${bad > 0 ? `${countOf(bad, "file needs", "files need")} your attention.` : ""}`.trim(),
    );
  }

  async #read(file: File): Promise<Decoded> {
    let bytes: ArrayBuffer;
    try {
      // One byte over the limit is enough for the codec to refuse the file.
      bytes = await file.slice(0, largestFile + 1).arrayBuffer();
    } catch {
      return {
        kind: "refused",
        message: "The browser could not read this file. Check that it is still there, and choose it again.",
      };
    }
    const { checklist } = this.dataset;
    return readFile(new Uint8Array(bytes), checklist ? { checklist } : {});
  }

  /** @returns false if a listener could not open the file and has said why */
  #tell(name: string, assessment: Assessment): boolean {
    const detail = { name, assessment };
    return this.dispatchEvent(new CustomEvent("assessment-opened", { bubbles: true, cancelable: true, detail }));
  }

  #complain(name: string, decoded: Decoded): void {
    const item = firstOf(this, "files-problem");
    say(item, "file-name", name);
    if (decoded.kind === "refused") {
      say(item, "file-message", decoded.message);
      part(item, "file-partly").remove();
    } else {
      const { readable, total, issues, assessment } = decoded;
      say(item, "file-message", `${String(readable)} of ${countOf(total, "answer")} readable. What would be left out:`);
      const more = issues.length > mostNamed ? [`and ${String(issues.length - mostNamed)} more`] : [];
      const lines = issues.slice(0, mostNamed).map(({ place, message }) => `${place}: ${message}`);
      part(item, "file-lost").append(...listLines([...lines, ...more]));
      part(item, "file-accept").addEventListener("click", () => {
        const isOpened = this.#tell(name, assessment);
        item.remove();
        say(this, "files-status", isOpened ? `What can be read of ${name} is opened.` : "");
        part(this, "files-button").focus();
      });
    }
    part(this, "files-problems").append(item);
  }
}

customElements.define("open-files", OpenFiles);
