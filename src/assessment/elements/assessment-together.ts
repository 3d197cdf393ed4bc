import { compareRespondents } from "../model/agreement.ts";
import { agreementWords, differenceWords } from "../model/agreement-words.ts";
import type { Assessment } from "../model/assessment.ts";
import { assessmentName, countOf, dayWords } from "../model/assessment-name.ts";
import { comparedHead } from "../model/compared-head.ts";
import { beginConsensus } from "../model/consensus.ts";
import { withoutNames } from "../model/respondents.ts";
import { workspace } from "../workspace.ts";
import { AssessmentElement } from "./assessment-element.ts";
import { drawAgreement } from "./draw-agreement.ts";
import { firstOf } from "./first-of.ts";
import { drawList } from "./draw-list.ts";
import { listLines } from "./list-lines.ts";
import type { OpenedFile } from "./open-files.ts";
import { drawPrintHead } from "./print-head.ts";
import { addPrintButtons } from "./print-view.ts";
import { part, say } from "../../elements/part.ts";

interface Opened extends OpenedFile {
  readonly key: string;
}

/** Sets the files of several side by side, in memory alone, and starts a consensus from them; shows a consensus’s record. */
class AssessmentTogether extends AssessmentElement {
  #opened: readonly Opened[] = [];
  #count = 0;

  protected override listen(signal: AbortSignal): void {
    this.addEventListener(
      "assessment-opened",
      ({ detail }) => {
        this.#add(detail);
      },
      { signal },
    );
    const redraw = () => {
      // It may name somebody.
      say(this, "together-status", "");
      this.draw(workspace.assessment);
      this.#drawOpened();
    };
    for (const name of ["record-part", "agreement-part"])
      this.#names(name).addEventListener("change", redraw, { signal });
    addPrintButtons(this, signal);
    addEventListener("beforeunload", this.#leaving, { signal });
    const addOwn = () => {
      const { assessment } = workspace;
      if (assessment) this.#add({ name: "open on this page", assessment });
    };
    part(this, "add-own").addEventListener("click", addOwn, { signal });
    part(this, "opened-list").addEventListener("click", this.#remove, { signal });
    part(this, "start-consensus").addEventListener("click", () => void this.#start(), { signal });
  }

  protected override replace(): void {
    say(this, "consensus-status", "");
  }

  protected draw(assessment: Assessment | undefined): void {
    const record = assessment?.combinedFrom ?? [];
    part(this, "record-part").hidden = record.length === 0;
    // A consensus is not one voice beside the others.
    part(this, "own-part").hidden = !assessment || record.length > 0;
    if (!assessment || record.length === 0) return;
    drawPrintHead(part(this, "record-part"), assessment);
    const before = record.map((each): Assessment => ({ ...assessment, ...each }));
    const isNamed = this.#names("record-part").checked;
    const agreement = compareRespondents(isNamed ? before : withoutNames(before), workspace.outline);
    const names = agreement.respondents.map(({ name, assessment: { updated } }) => `${name} (${dayWords(updated)})`);
    say(this, "record-words", `Made from ${countOf(names.length, "record")}: ${names.join("; ")}.`);
    drawAgreement(part(this, "record"), agreement, workspace.outline);
  }

  /** The switch for names in one part of the view. */
  #names(name: string): HTMLInputElement {
    return part(part(this, name), "names");
  }

  /** What was opened would be lost; once a consensus is started from it, that has it. */
  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.#opened.length > 1) event.preventDefault();
  };

  #add(file: OpenedFile): void {
    this.#count += 1;
    this.#opened = [...this.#opened, { ...file, key: String(this.#count) }];
    this.#drawOpened();
    const twice = this.#opened.filter(({ assessment: { id } }) => id === file.assessment.id).length > 1;
    const name = this.#names("agreement-part").checked
      ? `${assessmentName(file.assessment)} (${file.name})`
      : "One of them";
    say(this, "together-status", twice ? `${name} was opened before: it counts once, as it was at its latest.` : "");
  }

  #remove = ({ target }: MouseEvent): void => {
    const row = target instanceof Element && target.closest("button")?.closest<HTMLElement>("[data-key]");
    if (!row) return;
    const next = row.nextElementSibling ?? row.previousElementSibling;
    this.#opened = this.#opened.filter(({ key }) => key !== row.dataset["key"]);
    say(this, "together-status", `${part(row, "opened-name").textContent} is removed from this page.`);
    (next?.querySelector("button") ?? part(this, "files-button")).focus();
    this.#drawOpened();
  };

  #drawOpened(): void {
    const opened = this.#opened.map(({ assessment }) => assessment);
    const isNamed = this.#names("agreement-part").checked;
    const shown = isNamed ? opened : withoutNames(opened);
    const agreement = compareRespondents(shown, workspace.outline);
    const { respondents } = agreement;
    drawList(
      part(this, "opened-list"),
      this.#opened,
      ({ key }) => key,
      () => firstOf(this, "opened-file"),
      (row, { name, assessment }) => {
        const { id, answers, actions } = assessment;
        const number = respondents.find((each) => each.assessment.id === id)?.name ?? "";
        const who = isNamed ? assessmentName(assessment) : number;
        const answered = Object.values(answers).filter(({ rating }) => rating).length;
        const brought = `${countOf(answered, "question")} answered, ${countOf(actions.length, "action")}`;
        const file = isNamed ? ` (${name})` : "";
        say(row, "opened-name", `${who}: ${brought}${file}`);
        part(row, "opened-remove").setAttribute("aria-label", `Remove ${who}`);
      },
    );
    const isSeveral = respondents.length > 1;
    for (const name of ["compared-head", "agreement-part"]) part(this, name).hidden = !isSeveral;
    if (!isSeveral) return;
    drawPrintHead(part(this, "compared-head"), comparedHead(shown));
    say(this, "agreement-words", agreementWords(agreement));
    const differences = differenceWords(respondents);
    part(this, "difference-none").hidden = differences !== undefined;
    part(this, "differences").replaceChildren(...listLines(differences ?? []));
    drawAgreement(part(this, "agreement"), agreement, workspace.outline);
  }

  async #start(): Promise<void> {
    const assessments = this.#opened.map(({ assessment }) => assessment);
    const moment = { now: new Date().toISOString(), id: () => crypto.randomUUID() };
    const consensus = beginConsensus(assessments, workspace.outline, moment);
    // Whoever chose to see no names chose so for what is recorded as well.
    this.#names("record-part").checked = this.#names("agreement-part").checked;
    await workspace.show(consensus, null);
    this.#opened = [];
    this.#drawOpened();
    const rated = Object.values(consensus.answers).filter(({ rating }) => rating).length;
    const start = `${countOf(rated, "rating")} that all gave and ${countOf(consensus.actions.length, "action")}`;
    const words = `The consensus is open, with ${start}. What each had said stands under Together.`;
    say(this, "consensus-status", words);
    // To its first question; this view is closed by then.
    location.hash = "answers";
  }
}

customElements.define("assessment-together", AssessmentTogether);
