import { compareRespondents } from "../../model/agreement.ts";
import type { Assessment } from "../../model/assessment.ts";
import { formatLocalDay } from "../../model/assessment-name.ts";
import { countOf } from "../../../model/count.ts";
import { describeMixture } from "../../messages/mixture.ts";
import { comparedHead } from "../../messages/compared-head.ts";
import { beginConsensus } from "../../model/consensus.ts";
import { withoutNames } from "../../model/respondents.ts";
import { voicesOf, type Told } from "../../model/voices.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { drawAgreement } from "./draw-agreement.ts";
import { drawDifferences } from "./draw-differences.ts";
import { drawOpenedFiles, isThere, type Opened } from "./draw-opened.ts";
import { areNamesShown, showNames } from "../shared/names-shown.ts";
import type { OpenedFile } from "../open-files/open-files.ts";
import { onPress } from "../shared/on-press.ts";
import { drawPrintHead } from "../print-view/print-head.ts";
import { addPrintButtons } from "../print-view/print-view.ts";
import { part, say } from "../../../browser/dom.ts";

/**
 * Compares the files of several respondents, in memory only, and starts a consensus from them. Shows the record of a
 * consensus.
 */
class AssessmentTogether extends AssessmentElement {
  #opened: readonly Opened[] = [];
  #count = 0;
  /** The chair’s decisions about files that come from one assessment. */
  #told: readonly Told[] = [];

  protected override get view(): HTMLElement {
    return part(this, "view");
  }

  protected override listen(signal: AbortSignal): void {
    this.addEventListener(
      "assessment-opened",
      (event) => {
        if (isThere(this.#opened, event.detail)) event.preventDefault();
        else this.#add(event.detail);
      },
      { signal },
    );
    // What was said of the last act goes with the next one, even if its files are refused.
    const forget = () => {
      this.#drawOpened();
    };
    this.addEventListener("files-chosen", forget, { signal });
    for (const box of this.#switches) {
      box.checked = areNamesShown();
      box.addEventListener("change", this.#switched, { signal });
    }
    addPrintButtons(this, signal);
    addEventListener("beforeunload", this.#leaving, { signal });
    const addOwn = () => {
      const { assessment } = workspace;
      if (assessment) this.#add({ name: "open on this page", assessment });
    };
    part(this, "add-own").addEventListener("click", onPress(addOwn), { signal });
    part(this, "opened-list").addEventListener("click", onPress(this.#remove), { signal });
    for (const [name, isOne] of [
      ["ask-two", false],
      ["ask-one", true],
    ] as const) {
      const settle = onPress(() => {
        this.#settle(isOne);
      });
      part(this, name).addEventListener("click", settle, { signal });
    }
    part(this, "start-consensus").addEventListener(
      "click",
      onPress(() => void this.#start()),
      { signal },
    );
  }

  protected override replace(): void {
    say(this, "consensus-status", "");
  }

  protected draw(assessment: Assessment | undefined): void {
    const record = assessment?.combinedFrom ?? [];
    part(this, "record-part").hidden = record.length === 0;
    // A consensus is not another voice to compare.
    part(this, "own-part").hidden = !assessment || record.length > 0;
    if (!assessment || record.length === 0) return;
    drawPrintHead(part(this, "record-part"), assessment);
    const before = record.map((each): Assessment => ({ ...assessment, ...each }));
    const agreement = compareRespondents(this.#isNamed ? before : withoutNames(before), workspace.definition);
    const names = agreement.respondents.map(
      ({ name, assessment: { updated } }) => `${name} (${formatLocalDay(updated)})`,
    );
    say(this, "record-words", `Made from ${countOf(names.length, "record")}: ${names.join("; ")}.`);
    drawAgreement(part(this, "record"), agreement, workspace.definition);
  }

  /** The switches for names, one in each part of the view. They share one choice. */
  get #switches(): readonly HTMLInputElement[] {
    return ["record-part", "agreement-part"].map((name) => part<HTMLInputElement>(part(this, name), "names"));
  }

  get #isNamed(): boolean {
    return this.#switches.every(({ checked }) => checked);
  }

  readonly #switched = ({ target }: Event): void => {
    const isNamed = target instanceof HTMLInputElement && target.checked;
    for (const box of this.#switches) box.checked = isNamed;
    showNames(isNamed);
    this.redraw();
    this.#drawOpened();
  };

  /** Warns that the opened files would be lost. A consensus that was started from them has them. */
  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.#opened.length > 1) event.preventDefault();
  };

  #add(file: OpenedFile): void {
    this.#count += 1;
    // The page’s own assessment can be added twice. Each copy is a file of its own.
    this.#opened = [...this.#opened, { ...file, assessment: { ...file.assessment }, key: String(this.#count) }];
    this.#drawOpened();
  }

  /** Records the chair’s decision about the two files in question. */
  #settle(isOne: boolean): void {
    const { question } = this.#voices;
    if (!question) return;
    this.#told = [...this.#told, { files: question, isOne }];
    this.#drawOpened();
    if (part(this, "ask").hidden) part(this, "files-button").focus();
  }

  get #voices() {
    return voicesOf(
      this.#opened.map(({ assessment }) => assessment),
      this.#told,
    );
  }

  #remove = ({ target }: MouseEvent): void => {
    const row = target instanceof Element && target.closest("button")?.closest<HTMLElement>("[data-key]");
    if (!row) return;
    const next = row.nextElementSibling ?? row.previousElementSibling;
    this.#opened = this.#opened.filter(({ key }) => key !== row.dataset["key"]);
    const gone = `${part(row, "opened-name").textContent} is removed from this page.`;
    (next?.querySelector("button") ?? part(this, "files-button")).focus();
    this.#drawOpened(gone);
  };

  /** @param said the last action, to put before the notes on the files */
  #drawOpened(said = ""): void {
    const { voices, question } = this.#voices;
    const isNamed = this.#isNamed;
    const originals = voices.map(({ assessment }) => assessment);
    const shown = isNamed ? originals : withoutNames(originals);
    const agreement = compareRespondents(shown, workspace.definition);
    const { respondents } = agreement;
    const names = new Map(
      voices.flatMap(({ files }, place) => files.map((file) => [file, respondents[place]?.name ?? ""] as const)),
    );
    const mixture = respondents.length > 1 ? describeMixture(respondents) : [];
    drawOpenedFiles(this, this.#opened, { voices, question, names, isNamed, mixture, said });
    const isSeveral = respondents.length > 1;
    for (const name of ["compared-head", "agreement-part"]) part(this, name).hidden = !isSeveral;
    if (!isSeveral) return;
    drawPrintHead(part(this, "compared-head"), comparedHead(shown));
    drawDifferences(this, agreement, workspace.definition);
    drawAgreement(part(this, "agreement"), agreement, workspace.definition);
  }

  async #start(): Promise<void> {
    const assessments = this.#voices.voices.map(({ assessment }) => assessment);
    // If names are hidden, the consensus does not record them either.
    const isNamed = this.#isNamed;
    const options = { now: new Date().toISOString(), id: () => crypto.randomUUID(), isNamed };
    const consensus = beginConsensus(assessments, workspace.definition, options);
    await workspace.show(consensus, null);
    this.#opened = [];
    this.#told = [];
    this.#drawOpened();
    const rated = Object.values(consensus.answers).filter(({ rating }) => rating).length;
    const agreed = `${countOf(rated, "rating")} on which all who answered agree`;
    const start = `${agreed} and ${countOf(consensus.actions.length, "action")}`;
    const record = isNamed ? "What each had said" : "What each had said, without names,";
    const words = `The consensus is open, with ${start}. ${record} stands under Together.`;
    say(this, "consensus-status", words);
    // Goes to the first question. This view is closed by then.
    location.hash = "answers";
  }
}

customElements.define("assessment-together", AssessmentTogether);
