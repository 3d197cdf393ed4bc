import { ConnectedElement } from "../../../browser/connected-element.ts";
import { type Decoded, readFile, wordsFor } from "../../session/files.ts";
import { largestFile } from "../../model/limits.ts";
import type { Assessment } from "../../model/assessment.ts";
import { plainDirection } from "../../model/plain-direction.ts";
import { keptTwin, withLikelyId } from "../../session/kept-twin.ts";
import { isWorkbook, readWorkbookFile } from "../../session/workbook-files.ts";
import { onPress } from "../shared/on-press.ts";
import { countOf } from "../../../model/count.ts";
import { listLines } from "../shared/list-lines.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { askAboutTwin } from "./ask-about-twin.ts";

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
    /** Fired before files are read, so that messages about the act before it go. */
    "files-chosen": Event;
    /** Instead of a file, the same assessment as this device keeps it was chosen. `detail` is its key. */
    "kept-chosen": CustomEvent<string>;
    /** Files that were chosen before this element was loaded. */
    "files-kept": CustomEvent<readonly File[]>;
  }
}

type Read = Extract<Decoded, { kind: "read" }>;

/** The most problems of one file that are listed. A broken file can have thousands. */
const mostNamed = 50;

/**
 * Opens assessment files that are chosen or dropped. Fires `assessment-opened` for each good file; a listener that
 * cannot open it prevents the default. Reports what is wrong with a bad file. For a partly readable file it lists the
 * losses and asks. Keeps nothing itself.
 */
class OpenFiles extends ConnectedElement {
  /** What was opened here before, where nothing is kept. */
  readonly #seen: Assessment[] = [];

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
    this.dispatchEvent(new Event("files-chosen", { bubbles: true }));
    let good = 0;
    for (const file of files) {
      const decoded = await this.#read(file);
      if (decoded.kind === "refused" || decoded.issues.length > 0) this.#complain(file.name, decoded);
      else good += Number(await this.#offer(file.name, decoded));
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
    const content = new Uint8Array(bytes);
    if (isWorkbook(content) && content.length <= largestFile) return readWorkbookFile(content, checklist);
    return readFile(content, { name: file.name, ...(checklist && { checklist }) });
  }

  /**
   * Opens an assessment. If it would be kept, and this device keeps it already, asks first.
   * @returns whether it is open
   */
  async #offer(name: string, read: Read): Promise<boolean> {
    if (!this.hasAttribute("data-keeps")) {
      const assessment = await withLikelyId(read, this.#seen);
      this.#seen.push(assessment);
      return this.#tell(name, assessment);
    }
    const twin = await keptTwin(read);
    if (!twin) return this.#tell(name, read.assessment);
    const keepBoth = () => {
      part(this, "files-button").focus();
      this.#tell(name, read.assessment);
    };
    askAboutTwin(this, twin, { name, exported: read.exported, keepBoth });
    return false;
  }

  /** @returns false if a listener could not open the file and has said why */
  #tell(name: string, assessment: Assessment): boolean {
    const detail = { name: plainDirection(name), assessment };
    return this.dispatchEvent(new CustomEvent("assessment-opened", { bubbles: true, cancelable: true, detail }));
  }

  #complain(name: string, decoded: Decoded): void {
    const item = firstOf(this, "files-problem");
    say(item, "file-name", plainDirection(name));
    if (decoded.kind === "refused") {
      say(item, "file-message", decoded.message);
      part(item, "file-partly").remove();
    } else {
      const { readable, total, issues } = decoded;
      say(item, "file-message", `${String(readable)} of ${countOf(total, "answer")} readable. What would be left out:`);
      const more = issues.length > mostNamed ? [`and ${String(issues.length - mostNamed)} more`] : [];
      const lines = issues.slice(0, mostNamed).map(({ place, message }) => `${wordsFor(place)}: ${message}`);
      part(item, "file-lost").append(...listLines([...lines, ...more]));
      const accept = async () => {
        item.remove();
        part(this, "files-button").focus();
        const isOpened = await this.#offer(name, decoded);
        say(this, "files-status", isOpened ? `What can be read of ${plainDirection(name)} is opened.` : "");
      };
      part(item, "file-accept").addEventListener(
        "click",
        onPress(() => void accept()),
      );
    }
    part(this, "files-problems").append(item);
  }
}

customElements.define("open-files", OpenFiles);
