import type { Action, ActionField, Assessment } from "../../model/assessment.ts";
import { dueRemark, describeOverdue, formatDay } from "../../model/day.ts";
import { askOf, importanceLabel, ratingLabel } from "../../model/item-labels.ts";
import { isBlank } from "../../model/open-actions.ts";
import { isOverdue } from "../../model/plan.ts";
import { workspace } from "../../session/workspace.ts";
import { DebouncedField } from "../shared/debounced-field.ts";
import { drawConflicts } from "../shared/conflict-list.ts";
import { drawList } from "../shared/draw-list.ts";
import { onPress } from "../shared/on-press.ts";
import type { LearnLink } from "../../model/learning.ts";
import { drawQuestionLink, learnLinks, stepFrom } from "../shared/learn-links.ts";
import { describeBy } from "../../../browser/described-by.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";

/** The fields of an action by their names in the row, with their text for print. */
const fields = {
  what: ({ what }: Action) => what,
  firstStep: ({ firstStep }: Action) => firstStep,
  owner: ({ owner }: Action) => owner,
  due: ({ due }: Action) => due && formatDay(due),
  howWeWillKnow: ({ howWeWillKnow }: Action) => howWeWillKnow,
  done: ({ done }: Action) => (done ? "Yes" : "No"),
} as const satisfies Record<ActionField, (action: Action) => string>;

const names = Object.keys(fields) as ActionField[];

/** One action in the plan, edited in place. Each edit is one change. */
export class PlanRow {
  readonly #row: HTMLElement;
  readonly #root: ParentNode;
  readonly #ended = new AbortController();
  readonly #fields: ReadonlyMap<ActionField, DebouncedField>;
  #action: Action;

  /** @param root the element with the templates */
  constructor(row: HTMLElement, root: ParentNode, action: Action) {
    this.#row = row;
    this.#root = root;
    this.#action = action;
    const question = `question-of-${action.id}`;
    part(row, "question").id = question;
    for (const control of row.querySelectorAll("[aria-label], button")) {
      describeBy(control, question);
    }
    for (const control of row.querySelectorAll<HTMLTextAreaElement>("[data-one-line]")) this.#keepToOneLine(control);
    this.#fields = new Map(
      names.map((name) => {
        const remark = (value: string) => (name === "due" ? dueRemark(value, today()) : "");
        return [name, new DebouncedField(part(row, name), this.#send(name), this.#ended.signal, remark)];
      }),
    );
  }

  /** The action as the person sees it. */
  get action(): Omit<Action, "updated"> {
    const { updated: _, ...seen } = this.#action;
    return seen;
  }

  focus(): void {
    this.#fields.get("what")?.focus();
  }

  /** Removes the listeners of a row that is no longer shown. */
  end(): void {
    this.#ended.abort();
  }

  draw(action: Action, assessment: Assessment): void {
    this.#action = action;
    // It stands open to be filled in, and is none yet on paper.
    this.#row.classList.toggle("screen-only", isBlank(action));
    const { definition } = workspace;
    for (const name of names) {
      this.#fields.get(name)?.draw(String(action[name]));
      say(this.#row, `${name}-text`, fields[name](action));
    }
    drawQuestionLink(this.#row, { id: action.item, ask: askOf(action.item, definition) });
    const { rating, importance } = assessment.answers[action.item] ?? {};
    const standing = [importance && `${importanceLabel(importance)} importance`, ratingLabel(rating, definition)];
    say(this.#row, "standing", standing.filter(Boolean).join(". "));
    say(this.#row, "overdue", isOverdue(action, today()) ? describeOverdue(action.due, today()) : "");
    const own = assessment.conflicts.filter(({ of }) => of === action.id);
    drawConflicts(part(this.#row, "conflicts"), own, assessment);
    // While the action has no first step, offers the first steps of the insights that the question names.
    const steps = action.firstStep === "" ? learnLinks(action.item).filter(({ firstStep }) => firstStep !== "") : [];
    part(this.#row, "offered").hidden = steps.length === 0;
    drawList(
      part(this.#row, "steps"),
      steps,
      ({ id }) => id,
      () => firstOf(this.#root, "step"),
      this.#drawStep,
    );
  }

  /** A name wraps on the screen but has no line breaks, as in the field at its question. */
  #keepToOneLine(control: HTMLTextAreaElement): void {
    const join = () => {
      if (control.value.includes("\n")) control.value = control.value.replace(/\s*\n\s*/g, " ");
    };
    control.addEventListener("input", join, { signal: this.#ended.signal });
  }

  readonly #drawStep = (node: HTMLElement, link: LearnLink): void => {
    say(node, "use", `Use “${link.firstStep}” from ${link.id}`);
    part(node, "use").onclick = onPress(() => {
      // The button disappears once there is a step, so the focus moves to the field that it filled.
      this.#fields.get("firstStep")?.focus();
      this.#send("firstStep")("", stepFrom(link));
    });
  };

  readonly #send = (field: ActionField) => (from: string, to: string) =>
    workspace.change({ kind: "action", of: this.#action.id, field, from, to, seen: this.action });
}
