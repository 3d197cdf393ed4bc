import { writeFile } from "../../session/files.ts";
import { fileName } from "../../exports/file-name.ts";
import type { Assessment } from "../../model/assessment.ts";
import { formatLocalTime } from "../../model/assessment-name.ts";
import type { OpenAssessment } from "../../session/open-assessment.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { areNamesShown, asShared, namesSwitched } from "../shared/names-shown.ts";
import { part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";

/** Only Chromium has it, on secure addresses. The types of the web platform do not include it yet. */
interface FilePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

/**
 * Writes every confirmed change to a file that the person chose, with or without names as they are shown, until the page is closed or another assessment is
 * opened.
 */
class KeepFile extends AssessmentElement {
  #file: FileSystemFileHandle | undefined;
  #of: OpenAssessment | undefined;
  /** The state that the file holds. */
  #written = "";
  #writing = false;

  protected override listen(signal: AbortSignal): void {
    part(this, "keep-start").addEventListener("click", () => void this.#start(), { signal });
    const stop = () => {
      this.#end("The file is no longer kept up to date. It stays as it was written last.");
      part(this, "keep-start").focus();
    };
    part(this, "keep-stop").addEventListener("click", stop, { signal });
    workspace.addEventListener("status", () => void this.#write(), { signal });
    document.addEventListener(namesSwitched, () => void this.#write(), { signal });
  }

  protected override replace(assessment: Assessment | undefined): void {
    this.hidden = !assessment || !(window as FilePicker).showSaveFilePicker;
    // A message would not be seen while no assessment is open. It waits for the next one.
    if (!assessment) return;
    const former = this.#file?.name;
    this.#end(
      former ? `${former} is no longer kept up to date: another assessment is open. No file is kept of this one.` : "",
    );
  }

  protected draw(): void {
    void this.#write();
  }

  async #start(): Promise<void> {
    const { opened } = workspace;
    if (!opened) return;
    const suggestedName = fileName(opened.assessment, today());
    const types = [{ description: "Self-assessment", accept: { "application/json": [".json"] } }];
    try {
      this.#file = await (window as FilePicker).showSaveFilePicker?.({ suggestedName, types });
    } catch (error) {
      const isChoice = error instanceof DOMException && error.name === "AbortError";
      say(
        this,
        "keep-status",
        isChoice ? "" : "The browser did not allow a file to be chosen. Download a copy instead.",
      );
      return;
    }
    this.#of = opened;
    this.#written = "";
    this.#show({ isKept: true });
    part(this, "keep-stop").focus();
    await this.#write();
  }

  /** Writes the confirmed state, and repeats while there are new changes. */
  async #write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    try {
      for (let file = this.#file; file && this.#isBehind; file = this.#file) await this.#writeTo(file);
    } catch (error) {
      // Browsers fail with a DOMException, whose reason is in their own language: the disk is full, the file is gone,
      // or it may not be written any more. Any other error is a fault of this page.
      if (!(error instanceof DOMException)) console.error(error);
      this.#end(
        "The file could not be written: it may have been moved, or be open elsewhere, or the disk may be full. Choose a file again, or download a copy.",
      );
    } finally {
      this.#writing = false;
    }
  }

  get #isBehind(): boolean {
    const confirmed = this.#of?.confirmed;
    return confirmed?.key !== undefined && stateOf(confirmed.assessment) !== this.#written;
  }

  async #writeTo(file: FileSystemFileHandle): Promise<void> {
    const confirmed = this.#of?.confirmed;
    if (confirmed?.key === undefined) return;
    const state = stateOf(confirmed.assessment);
    const text = writeFile(asShared(confirmed.assessment));
    /* eslint-disable browser-floor/no-younger-built-ins -- A browser that lets a person choose a file has these. */
    const stream = await file.createWritable();
    await stream.write(text);
    /* eslint-enable browser-floor/no-younger-built-ins */
    await stream.close();
    this.#written = state;
    const now = new Date().toISOString();
    if (file === this.#file) {
      say(this, "keep-status", `${file.name} is up to date.`);
      say(this, "keep-when", formatLocalTime(now));
    }
    await workspace.markExported(confirmed);
  }

  #end(words: string): void {
    this.#file = undefined;
    this.#of = undefined;
    this.#show({ isKept: false });
    say(this, "keep-status", words);
    say(this, "keep-when", "");
  }

  #show({ isKept }: { isKept: boolean }): void {
    part(this, "keep-start").hidden = isKept;
    part(this, "keep-stop").hidden = !isKept;
  }
}

/** What decides on the content of a file: the answers, and whether names are shown. Ids in place of names are new each time. */
const stateOf = (assessment: Assessment): string => `${String(areNamesShown())} ${writeFile(assessment)}`;

customElements.define("keep-file", KeepFile);
