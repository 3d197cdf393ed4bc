import type { Rating } from "../../../model/rating.ts";
import { answerFields, type Action, type Answer, type AnswerField, type Assessment } from "../../model/assessment.ts";
import { dueRemark, proofDateRemark, formatDay } from "../../model/day.ts";
import { importanceLabel, ratingLabel } from "../../model/item-labels.ts";
import { writtenActions } from "../../model/open-actions.ts";
import { furtherWords, lastAnswer, proofWords } from "../../messages/last-round.ts";
import { previousRounds } from "../../session/previous-round.ts";
import { workspace } from "../../session/workspace.ts";
import { ActionForms } from "./action-forms.ts";
import { AssessmentElement } from "../shared/assessment-element.ts";
import { DebouncedField } from "../shared/debounced-field.ts";
import { drawConflicts } from "../shared/conflict-list.ts";
import { listLines } from "../shared/list-lines.ts";
import { onPress } from "../shared/on-press.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";

/** The fields of a question that have a control of their own: all but the rating. */
const written = answerFields.filter((field) => field !== "rating");

/** What stands behind a button until it is wanted, and the fields in it. */
const folded = { proof: ["proof", "proofDate"], note: ["note"], lead: ["lead", "deadline"] } as const;
type Folded = keyof typeof folded;

/** An action as one line for print. */
const line = ({ what, owner, due, done }: Action) =>
  [what || "Not said yet what", owner, due && `due ${formatDay(due)}`, done && "done"].filter(Boolean).join(", ");

/** The ratings after which an action is what matters next. */
const wantAction: readonly string[] = ["not-started", "planned", "partly"] satisfies Rating[];

/** One question of a checklist. While an assessment is open, it contains the form to answer and the text for print. */
class AssessmentItem extends AssessmentElement {
  #rating = "";
  #fields: ReadonlyMap<AnswerField, DebouncedField> = new Map();
  #actions: ActionForms | undefined;

  get #item(): string {
    return this.dataset["item"] ?? "";
  }

  protected override listen(signal: AbortSignal): void {
    const recall = () => {
      this.#recall();
    };
    previousRounds.addEventListener("change", recall, { signal });
    // Links, keys and buttons that lead to a question move the focus here.
    this.querySelector("h3")?.setAttribute("tabindex", "-1");
  }

  protected override draw(assessment: Assessment | undefined): void {
    if (!assessment) return;
    const answer = assessment.answers[this.#item];
    const actions = assessment.actions.filter(({ item }) => item === this.#item);
    this.#rating = answer?.rating ?? "";
    for (const radio of this.#radios) radio.checked = radio.value === this.#rating;
    part(this, "clear").hidden = this.#rating === "";
    for (const [name, field] of this.#fields) field.draw(answer?.[name] ?? "");
    this.#unfold(answer);
    this.#actions?.draw(actions, wantAction.includes(this.#rating));
    const own = assessment.conflicts.filter(({ of }) => of === this.#item || actions.some(({ id }) => id === of));
    drawConflicts(part(this, "conflicts"), own, assessment);
    this.#recall();
    this.#print(answer, actions);
  }

  get #radios(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll<HTMLInputElement>("[role=radiogroup] input");
  }

  protected override replace(assessment: Assessment | undefined, signal: AbortSignal): void {
    part(this, "paper").hidden = assessment !== undefined;
    const place = part(this, "answer");
    place.before(part(this, "prompt"));
    place.replaceChildren();
    this.removeAttribute("data-gap");
    if (!assessment) return;
    place.append(firstOf(document, "answer-form"));
    this.#bind(signal);
  }

  /**
   * Shows what matters next: the proof of what is in place, and whatever holds something. What was opened once stays
   * open, so that nothing moves while somebody is in it.
   */
  #unfold(answer: Answer | undefined): void {
    if (this.#rating === "in-place") this.#open("proof");
    for (const name of Object.keys(folded) as Folded[]) {
      if (folded[name].some((field) => answer?.[field])) this.#open(name);
    }
    part(this, "reason-fields").hidden = this.#rating !== "not-applicable";
    this.toggleAttribute("data-gap", !["", "in-place", "not-applicable"].includes(this.#rating));
  }

  #open(name: Folded): void {
    part(this, `${name}-fields`).hidden = false;
    part(this, `add-${name}`).hidden = true;
  }

  #bind(signal: AbortSignal): void {
    const of = this.#item;
    part(this, "prompt-place").append(part(this, "prompt"));
    for (const name of Object.keys(folded) as Folded[]) {
      part(this, `add-${name}`).addEventListener("click", () => {
        this.#open(name);
        this.#fields.get(name)?.focus();
      });
    }
    for (const name of ["form", "ratings"]) part(this, name).setAttribute("aria-labelledby", part(this, "ask").id);
    for (const radio of this.#radios) {
      radio.name = `${part(this, "ask").id}-rating`;
      radio.addEventListener("change", () => {
        this.#rate(radio.value);
      });
    }
    part(this, "clear").addEventListener("click", () => {
      this.#rate("");
      this.#radios[0]?.focus();
    });
    this.#fields = new Map(
      written.map((field) => {
        const send = (from: string, to: string) => workspace.change({ kind: "answer", of, field, from, to });
        const remark = (value: string) =>
          field === "proofDate"
            ? proofDateRemark(value, today())
            : field === "deadline"
              ? dueRemark(value, today())
              : "";
        return [field, new DebouncedField(part(this, field), send, signal, remark)];
      }),
    );
    const actions = new ActionForms(this, this.#item, signal);
    this.#actions = actions;
    const add = onPress(() => {
      actions.add();
    });
    part(this, "add-action").addEventListener("click", add);
  }

  #rate(to: string): void {
    workspace.change({ kind: "answer", of: this.#item, field: "rating", from: this.#rating, to });
  }

  /** Says what was answered in the round before, with its notes and proof. */
  #recall(): void {
    const { assessment } = workspace;
    if (!assessment || !this.querySelector("[data-part=last]")) return;
    const round = previousRounds.of(assessment);
    say(this, "last", lastAnswer(round, this.#item, workspace.definition));
    part(this, "last-said").replaceChildren(...listLines(furtherWords(round?.answers[this.#item])));
  }

  #print(answer: Answer | undefined, actions: readonly Action[]): void {
    const says = {
      rating: ratingLabel(answer?.rating, workspace.definition) || "Not answered",
      importance: importanceLabel(answer?.importance),
      reason: answer?.rating === "not-applicable" ? (answer.reason ?? "") : "",
      note: answer?.note ?? "",
      proof: proofWords(answer),
      lead: [answer?.lead, answer?.deadline && `by ${formatDay(answer.deadline)}`].filter(Boolean).join(", "),
      actions: writtenActions(actions).map(line).join("\n"),
    };
    for (const [name, text] of Object.entries(says)) {
      say(this, `print-${name}`, text);
      const row = part(this, `print-${name}`).parentElement;
      if (row) row.hidden = text === "";
    }
  }
}

customElements.define("assessment-item", AssessmentItem);
