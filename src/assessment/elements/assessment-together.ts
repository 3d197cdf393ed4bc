import { compareRespondents, type Agreement } from "../model/agreement.ts";
import { differenceWords } from "../model/agreement-words.ts";
import type { Assessment } from "../model/assessment.ts";
import { assessmentName, countOf, dayWords } from "../model/assessment-name.ts";
import { beginConsensus } from "../model/consensus.ts";
import { workspace } from "../workspace.ts";
import { AssessmentElement } from "./assessment-element.ts";
import { drawAgreement } from "./draw-agreement.ts";
import { firstOf } from "./first-of.ts";
import { drawList } from "./draw-list.ts";
import type { OpenedFile } from "./open-files.ts";
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
      this.#drawOpened();
    };
    part(this, "names").addEventListener("change", redraw, { signal });
    const addOwn = () => {
      const { assessment } = workspace;
      if (assessment) this.#add({ name: "open on this page", assessment });
    };
    part(this, "add-own").addEventListener("click", addOwn, { signal });
    part(this, "opened-list").addEventListener("click", this.#remove, { signal });
    part(this, "start-consensus").addEventListener("click", () => void this.#start(), { signal });
  }

  protected draw(assessment: Assessment | undefined): void {
    const record = assessment?.combinedFrom ?? [];
    part(this, "record-part").hidden = record.length === 0;
    // A consensus is not one voice beside the others.
    part(this, "own-part").hidden = !assessment || record.length > 0;
    if (!assessment || record.length === 0) return;
    const before = record.map((each): Assessment => ({ ...assessment, ...each }));
    const agreement = compareRespondents(before, workspace.outline);
    const names = agreement.respondents.map(({ name, assessment: { updated } }) => `${name} (${dayWords(updated)})`);
    say(this, "record-words", `Made from ${countOf(names.length, "record")}: ${names.join("; ")}.`);
    drawAgreement(part(this, "record"), agreement, workspace.outline);
  }

  #add(file: OpenedFile): void {
    this.#count += 1;
    this.#opened = [...this.#opened, { ...file, key: String(this.#count) }];
    this.#drawOpened();
    const { name, assessment } = file;
    const twice = this.#opened.filter((each) => each.assessment.id === assessment.id).length > 1;
    const once = `${assessmentName(assessment)} (${name}) was opened before: it counts once, as it was at its latest.`;
    say(this, "together-status", twice ? once : "");
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
    const make = () => firstOf(this, "opened-file");
    drawList(
      part(this, "opened-list"),
      this.#opened,
      ({ key }) => key,
      make,
      (row, { name, assessment }) => {
        const answered = Object.values(assessment.answers).filter(({ rating }) => rating).length;
        say(row, "opened-name", `${assessmentName(assessment)}: ${countOf(answered, "question")} answered (${name})`);
        part(row, "opened-remove").setAttribute("aria-label", `Remove ${assessmentName(assessment)}`);
      },
    );
    const agreement = this.#opened.length > 0 ? this.#agreement() : undefined;
    const several = agreement && agreement.respondents.length > 1;
    part(this, "agreement-part").hidden = !several;
    if (!several) return;
    const { respondents, items } = agreement;
    const agreed = items.filter(({ share, spread }) => share === 1 && spread === 0).length;
    const apart = items.filter(({ spread = 0 }) => spread > 1).length;
    const words = `${countOf(respondents.length, "respondent")}. All agree on ${countOf(agreed, "question")}; on ${String(apart)} they are two or more steps apart.`;
    say(this, "agreement-words", words);
    const differences = differenceWords(respondents);
    part(this, "difference-none").hidden = differences !== undefined;
    const lines = (differences ?? []).map((each) => {
      const line = document.createElement("li");
      line.textContent = each;
      return line;
    });
    part(this, "differences").replaceChildren(...lines);
    drawAgreement(part(this, "agreement"), agreement, workspace.outline);
  }

  #agreement(): Agreement {
    const agreement = compareRespondents(
      this.#opened.map(({ assessment }) => assessment),
      workspace.outline,
    );
    if (part<HTMLInputElement>(this, "names").checked) return agreement;
    const nameless = agreement.respondents.map((each, place) => ({ ...each, name: `Respondent ${String(place + 1)}` }));
    return { ...agreement, respondents: nameless };
  }

  async #start(): Promise<void> {
    const assessments = this.#opened.map(({ assessment }) => assessment);
    const moment = { now: new Date().toISOString(), id: () => crypto.randomUUID() };
    const consensus = beginConsensus(assessments, workspace.outline, moment);
    await workspace.show(consensus, null);
    this.#opened = [];
    this.#drawOpened();
    const agreed = countOf(Object.keys(consensus.answers).length, "question starts", "questions start");
    say(
      this,
      "together-status",
      `The consensus is open: ${agreed} with the rating that all gave. What each had said is recorded above.`,
    );
    // To its first question; this view is closed by then.
    location.hash = "answers";
  }
}

customElements.define("assessment-together", AssessmentTogether);
