import type { Action, Assessment } from "../../model/assessment.ts";
import { describePlan } from "../../messages/plan.ts";
import { workspace } from "../../session/workspace.ts";
import { afterPress } from "../../../browser/after-press.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { drawConflicts } from "../shared/conflict-list.ts";
import { drawList } from "../shared/draw-list.ts";
import { itemNumber } from "../../../model/id-pattern.ts";
import { askedItems } from "../../model/checklist-definition.ts";
import { conflictsOfMissingActions } from "../../model/unplaced-conflicts.ts";
import { actionAdded, planAction } from "../shared/new-action.ts";
import { onPress } from "../shared/on-press.ts";
import { offerOwners } from "../shared/owner-choice.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { filterWords, inOrder, showAll, shownActions } from "./plan-choices.ts";
import { drawLedQuestions } from "./led-questions.ts";
import { planFiles } from "./plan-files.ts";
import { PlanRow } from "./plan-row.ts";
import { signOffLine } from "../../messages/sign-off.ts";
import { signOffState } from "../../model/sign-off.ts";
import { areNamesShown } from "../shared/names-shown.ts";
import { drawPrintHead } from "../print-view/print-head.ts";
import { printView } from "../print-view/print-view.ts";
import { rememberContent } from "../shared/remember-content.ts";
import { offerToPutBack } from "../shared/removed-actions.ts";
import { today } from "../../../browser/today.ts";

/** The actions of the open assessment as a table that is edited in place, sorted and filtered. */
class ActionPlan extends AssessmentElement {
  readonly #rows = new Map<string, PlanRow>();
  #remove: ReturnType<typeof offerToPutBack> | undefined;
  #clear: (() => void) | undefined;

  protected override get view(): HTMLElement {
    return part(this, "view");
  }

  protected override listen(signal: AbortSignal): void {
    this.#clear ??= rememberContent(part(this, "view"));
    this.addEventListener("click", onPress(this.#clicked), { signal });
    this.addEventListener("change", this.#chosen, { signal });
    // Safari does not focus a button that is pressed. Rows must not move before the press has taken effect.
    const left = () =>
      setTimeout(() => {
        this.redraw();
      }, 200);
    this.addEventListener(
      "focusout",
      () => {
        afterPress(left);
      },
      { signal },
    );
    document.addEventListener(actionAdded, this.#added, { signal });
  }

  protected draw(assessment: Assessment | undefined): void {
    if (!assessment) return;
    const { actions } = assessment;
    drawPrintHead(this, assessment, signOffLine(signOffState(assessment), { areNamesShown: areNamesShown() }));
    part(this, "none").hidden = actions.length > 0;
    part(this, "plan").hidden = actions.length === 0;
    offerOwners(part<HTMLSelectElement>(this, "owner-filter"), actions);
    const shown = shownActions(this, assessment);
    this.#drawRows(shown, assessment);
    const words = describePlan(actions, { shown, filter: filterWords(this), today: today() });
    say(this, "words", words);
    drawLedQuestions(this, assessment, workspace.definition);
    drawConflicts(part(this, "orphans"), conflictsOfMissingActions(assessment), assessment);
  }

  protected override replace(assessment: Assessment | undefined, signal: AbortSignal): void {
    for (const row of this.#rows.values()) row.end();
    this.#rows.clear();
    this.#clear?.();
    this.#remove = offerToPutBack(this, this.#focus, signal);
    if (!assessment) return;
    for (const { id, ask } of askedItems(workspace.definition)) {
      part<HTMLSelectElement>(this, "new-item").add(new Option(`${String(itemNumber(id))}. ${ask}`, id));
    }
  }

  /**
   * While somebody edits in the table, rows do not move and new ones come last. Only removed actions lose their rows.
   */
  #drawRows(shown: readonly Action[], assessment: Assessment): void {
    const body = part(this, "rows");
    const isEditing = body.contains(document.activeElement);
    const present = isEditing ? [...body.querySelectorAll<HTMLElement>("tr")] : [];
    const kept = present.flatMap(({ dataset }) => assessment.actions.filter(({ id }) => id === dataset["key"]));
    const entries = [...new Set([...kept, ...shown])];
    drawList(
      body,
      entries,
      ({ id }) => id,
      () => firstOf(this, "row"),
      (node, action) => {
        const row = this.#rows.get(action.id) ?? new PlanRow(node, this, action);
        this.#rows.set(action.id, row);
        row.draw(action, assessment);
      },
    );
    for (const [id, row] of this.#rows) {
      if (entries.some((action) => action.id === id)) continue;
      row.end();
      this.#rows.delete(id);
    }
    // The row that had the focus was removed elsewhere.
    if (isEditing && !body.contains(document.activeElement)) part(this, "heading").focus();
  }

  readonly #chosen = (event: Event): void => {
    if (part(this, "controls").contains(event.target as Node)) this.redraw();
  };

  /** Focuses an action, or the heading if a filter hides the action. */
  readonly #focus = (id: string): void => {
    (this.#rows.get(id) ?? part(this, "heading")).focus();
  };

  /** Shows the plan with the new action, whatever the filters are. */
  readonly #added = (event: Event): void => {
    const id = (event as CustomEvent<string>).detail;
    const focus = () => {
      this.#focus(id);
    };
    showAll(this);
    this.redraw();
    if (location.hash === "#actions") {
      focus();
      return;
    }
    // Other elements show the view when the address changes. The row can only have the focus after that.
    addEventListener("hashchange", () => setTimeout(focus), { once: true });
    location.hash = "actions";
  };

  readonly #clicked = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const { assessment } = workspace;
    if (!button || !assessment) return;
    const { part: name, print } = button.dataset;
    const row = name === "remove" && this.#rows.get(button.closest("tr")?.dataset["key"] ?? "");
    if (row) this.#remove?.(row.action);
    else if (name === "add") planAction(part<HTMLSelectElement>(this, "new-item").value);
    else if (print) printView(print);
    else if (name === "csv" || name === "calendar") {
      const { value, validity } = part<HTMLInputElement>(this, "next-round");
      const nextRound = validity.badInput ? undefined : value;
      say(this, "file-status", planFiles[name](assessment, inOrder(this, assessment), nextRound));
    }
  };
}

customElements.define("action-plan", ActionPlan);
