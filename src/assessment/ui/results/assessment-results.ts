import { answersCsv } from "../../exports/answers-csv.ts";
import type { Assessment } from "../../model/assessment.ts";
import { countOf } from "../../../model/count.ts";
import { proofDateRemark, formatDay } from "../../model/day.ts";
import { ratingLabel } from "../../model/item-labels.ts";
import { describeGaps, describeResults } from "../../messages/results.ts";
import { summarise, type Answered, type RetiredAnswer, type SectionResult, type Summary } from "../../model/results.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { drawList } from "../shared/draw-list.ts";
import { drawGap } from "./gap-row.ts";
import { drawQuestionLink } from "../shared/learn-links.ts";
import { planAction } from "../shared/new-action.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { drawPrintHead } from "../print-view/print-head.ts";
import { printView } from "../print-view/print-view.ts";
import { drawRatingBar } from "./rating-bar.ts";
import { rememberContent } from "../shared/remember-content.ts";
import { saveCsv } from "../shared/save-csv.ts";
import { today } from "../../../browser/today.ts";

/** The results of the open assessment in words and bars, and its gaps with entries to learn from. */
class AssessmentResults extends AssessmentElement {
  #clear: (() => void) | undefined;

  protected override get view(): HTMLElement {
    return part(this, "view");
  }

  protected override listen(signal: AbortSignal): void {
    this.#clear ??= rememberContent(part(this, "view"));
    this.addEventListener("click", this.#clicked, { signal });
  }

  protected override replace(): void {
    this.#clear?.();
  }

  protected draw(assessment: Assessment | undefined): void {
    if (!assessment) return;
    const held = document.activeElement;
    const { definition } = workspace;
    const summary = summarise(assessment, definition, { today: today() });
    drawPrintHead(this, assessment);
    say(this, "words", describeResults(summary, definition));
    this.#drawSections(summary);
    this.#drawClaims("without-proof", summary.withoutProof, () => "");
    this.#drawClaims("old-proof", summary.oldProof, ({ answer: { proofDate = "" } }) =>
      `Proof dated ${formatDay(proofDate)}. ${proofDateRemark(proofDate, today())}`.trim(),
    );
    part(this, "claims").hidden = summary.withoutProof.length + summary.oldProof.length === 0;
    this.#drawGaps(summary, assessment);
    this.#drawRetired(summary.retired);
    // A moved element has lost the focus.
    if (held instanceof HTMLElement && held !== document.activeElement && this.contains(held)) held.focus();
  }

  /** Fills one of the lists, with an element from a template for each entry. */
  #list<T>(
    root: ParentNode,
    [list, template]: readonly [list: string, template: string],
    entries: readonly T[],
    keyOf: (entry: T) => string,
    draw: (node: HTMLElement, entry: T) => void,
  ): void {
    drawList(part(root, list), entries, keyOf, () => firstOf(this, template), draw);
  }

  #drawSections({ sections }: Summary): void {
    const draw = (node: HTMLElement, result: SectionResult) => {
      say(node, "title", result.section.title);
      say(node, "asked", countOf(result.section.items.length, "question"));
      drawRatingBar(node, result, workspace.definition);
    };
    this.#list(this, ["sections", "section"], sections, ({ section }) => section.id, draw);
  }

  #drawClaims(name: string, claims: readonly Answered[], words: (claim: Answered) => string): void {
    const block = part(this, name);
    block.hidden = claims.length === 0;
    const draw = (node: HTMLElement, claim: Answered) => {
      drawQuestionLink(node, claim.item);
      say(node, "dated", words(claim));
    };
    this.#list(block, ["list", "claim"], claims, ({ item }) => item.id, draw);
  }

  #drawGaps(summary: Summary, { actions }: Assessment): void {
    say(this, "gap-words", describeGaps(summary));
    const draw = (node: HTMLElement, gap: Answered) => {
      const own = actions.filter(({ item }) => item === gap.item.id).length;
      drawGap(node, this, gap, own, workspace.definition);
    };
    this.#list(this, ["gaps", "gap"], summary.gaps, ({ item }) => item.id, draw);
  }

  #drawRetired(retired: readonly RetiredAnswer[]): void {
    part(this, "retired").hidden = retired.length === 0;
    const draw = (node: HTMLElement, { item, answer: { rating, note, proof } }: RetiredAnswer) => {
      say(node, "item", item);
      const texts = [ratingLabel(rating, workspace.definition), note, proof && `Proof: ${proof}`];
      say(node, "answer", texts.filter(Boolean).join(". "));
    };
    this.#list(this, ["retired-list", "retired-answer"], retired, ({ item }) => item, draw);
  }

  #clicked = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const { assessment } = workspace;
    if (!button || !assessment) return;
    const { item, step, print } = button.dataset;
    if (item) planAction(item, step);
    else if (print) printView(print);
    else if (button.dataset["part"] === "download") {
      say(this, "file-status", saveCsv(assessment, "-answers.csv", answersCsv(assessment, workspace.definition)));
    }
  };
}

customElements.define("assessment-results", AssessmentResults);
