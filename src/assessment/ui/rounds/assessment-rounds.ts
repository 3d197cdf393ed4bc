import type { Assessment } from "../../model/assessment.ts";
import { assessmentName, formatLocalDay } from "../../model/assessment-name.ts";
import { openActions } from "../../model/open-actions.ts";
import { tellingName } from "../../model/telling-name.ts";
import { countOf } from "../../../model/count.ts";
import { nextRound } from "../../model/begin.ts";
import { compareRounds } from "../../model/compare.ts";
import { describeMovements } from "../../messages/movement.ts";
import { StoreProblem } from "../../session/problems.ts";
import { previousRounds } from "../../session/previous-round.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { comparedHead } from "../../messages/compared-head.ts";
import { drawComparison } from "./draw-comparison.ts";
import { drawList } from "../shared/draw-list.ts";
import { onPress } from "../shared/on-press.ts";
import { drawPrintHead } from "../print-view/print-head.ts";
import { addPrintButtons } from "../print-view/print-view.ts";
import { part, say } from "../../../browser/dom.ts";

/** The key of the open assessment among the choices. It has no key of its own before it is saved. */
const openKey = "open";

const onlyRound = "To compare, start a new round, or open the file of another one.";
const sameRound = "Choose two different rounds, or open the file of another one.";

interface Round {
  readonly key: string;
  readonly assessment: Assessment;
}

/** Starts the next round. Compares any two rounds that this device keeps or that were opened from files. */
class AssessmentRounds extends AssessmentElement {
  #kept: readonly Round[] = [];
  #files: readonly Round[] = [];
  #shown = "";
  /** The key of the open assessment at the last read of the kept ones. */
  #readFor: string | undefined;

  protected override get view(): HTMLElement {
    return part(this, "view");
  }

  protected override listen(signal: AbortSignal): void {
    workspace.addEventListener("open", () => void this.#read(), { signal });
    // Once a new assessment is saved, the kept ones are read again. It must not be offered beside itself.
    const isKept = () => {
      if (this.#savedKey !== this.#readFor) void this.#read();
    };
    workspace.addEventListener("status", isKept, { signal });
    const begin = onPress(() => void this.#start());
    part(this, "start-round").addEventListener("click", begin, { signal });
    const compare = () => {
      this.#compare();
    };
    for (const name of ["earlier", "later"]) part(this, name).addEventListener("change", compare, { signal });
    this.addEventListener(
      "assessment-opened",
      ({ detail: { name, assessment } }) => {
        const key = `${name} ${String(this.#files.length)}`;
        this.#files = [...this.#files, { key, assessment }];
        previousRounds.take(assessment);
        this.redraw();
        this.#choose("earlier", key);
        this.#compare();
      },
      { signal },
    );
    addPrintButtons(this, signal);
    void this.#read();
  }

  protected override replace(): void {
    this.#shown = "";
  }

  protected draw(assessment: Assessment | undefined): void {
    if (!assessment) return;
    const open = openActions(assessment.actions).length;
    const carried = `${countOf(open, "action that is", "actions that are")} not done ${open === 1 ? "carries" : "carry"} over.`;
    say(this, "carries", open === 0 ? "There are no open actions to carry over." : carried);
    const rounds = this.#rounds(assessment);
    const all = rounds.map((round) => round.assessment);
    for (const name of ["earlier", "later"]) {
      const option = () => document.createElement("option");
      drawList(
        part(this, name),
        rounds,
        ({ key }) => key,
        option,
        (element, { key, assessment: each }) => {
          element.textContent = `${tellingName(each, all)}, last changed ${formatLocalDay(each.updated)}`;
          element.setAttribute("value", key);
        },
      );
    }
    const isOnly = rounds.length < 2;
    part(this, "first-round").hidden = !isOnly;
    part(this, "choices").hidden = isOnly;
    if (this.#shown !== assessment.id) this.#chooseFor(assessment, rounds);
    this.#compare();
  }

  /** Every assessment that can be compared: the open one in its present state, and the others as kept or opened. */
  #rounds(open: Assessment): readonly Round[] {
    const others = [...this.#kept, ...this.#files].filter(({ key }) => key !== this.#savedKey);
    return [{ key: openKey, assessment: open }, ...others];
  }

  get #savedKey(): string | undefined {
    return workspace.opened?.confirmed.key;
  }

  async #read(): Promise<void> {
    const open = workspace.assessment;
    this.#readFor = this.#savedKey;
    if (!open) return;
    try {
      this.#kept = await workspace.kept(open.checklist);
      this.redraw();
    } catch (error) {
      say(this, "compare-problem", StoreProblem.from(error).message);
    }
  }

  /**
   * Chooses the open one as the later round. The earlier one is the round that it follows, or else the last one begun
   * before it.
   */
  #chooseFor(open: Assessment, rounds: readonly Round[]): void {
    const before = rounds
      .filter(({ assessment: { created } }) => created < open.created)
      .toSorted((a, b) => b.assessment.created.localeCompare(a.assessment.created));
    const earlier = rounds.find(({ assessment: { id } }) => id === open.previous) ?? before[0];
    if (earlier) this.#shown = open.id;
    this.#choose("later", openKey);
    this.#choose("earlier", earlier?.key ?? openKey);
  }

  #choose(name: string, key: string): void {
    part<HTMLSelectElement>(this, name).value = key;
  }

  #compare(): void {
    const open = workspace.assessment;
    if (!open) return;
    const rounds = this.#rounds(open);
    const chosen = (name: string) => rounds.find(({ key }) => key === part<HTMLSelectElement>(this, name).value);
    const [earlier, later] = [chosen("earlier")?.assessment, chosen("later")?.assessment];
    const both = earlier && later && earlier !== later;
    part(this, "comparison").hidden = !both;
    say(this, "compare-problem", both ? "" : rounds.length < 2 ? onlyRound : sameRound);
    if (!both) return;
    const comparison = compareRounds(earlier, later, workspace.definition);
    const since = `Since ${earlier.round.trim() || formatLocalDay(earlier.updated)}: ${describeMovements(comparison.movements)}.`;
    say(this, "movement-words", since);
    say(this, "compared", `Earlier: ${assessmentName(earlier)}. Later: ${assessmentName(later)}.`);
    drawPrintHead(this, comparedHead([earlier, later]));
    drawComparison(this, comparison, workspace.definition);
  }

  async #start(): Promise<void> {
    const before = workspace.assessment;
    if (!before) return;
    const round = nextRound(before, workspace.definition, { now: new Date().toISOString(), id: crypto.randomUUID() });
    await workspace.show(round, null);
    // Goes to the first question. This view is closed by then.
    location.hash = "answers";
  }
}

customElements.define("assessment-rounds", AssessmentRounds);
