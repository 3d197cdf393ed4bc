import { actionFields, type Action, type ActionField } from "../../model/assessment.ts";
import { dueRemark } from "../../model/day.ts";
import { workspace } from "../../session/workspace.ts";
import { DebouncedField } from "../shared/debounced-field.ts";
import { drawList } from "../shared/draw-list.ts";
import { addAction } from "../shared/new-action.ts";
import { offerToPutBack } from "../shared/removed-actions.ts";
import { firstOf, part } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";

const isActionField = (name: string | undefined): name is ActionField => actionFields.some((each) => each === name);

interface Form {
  action: Action;
  readonly fields: ReadonlyMap<ActionField, DebouncedField>;
  readonly ended: AbortController;
}

/** The actions of one question as small forms. The template decides which fields they have. */
export class ActionForms {
  readonly #list: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #forms = new Map<string, Form>();
  /** Takes the focus when the form that had it is removed. */
  readonly #fallback: HTMLElement;
  readonly #remove: ReturnType<typeof offerToPutBack>;

  /** @param root the form of a question */
  constructor(root: ParentNode, signal: AbortSignal) {
    this.#list = part(root, "actions");
    this.#fallback = part(root, "add-action");
    this.#remove = offerToPutBack(root, this.#focus, signal);
    this.#signal = signal;
  }

  draw(actions: readonly Action[]): void {
    const hadFocus = this.#list.contains(document.activeElement);
    drawList(
      this.#list,
      actions,
      ({ id }) => id,
      () => firstOf(document, "answer-action"),
      (root, action) => {
        const form = this.#forms.get(action.id) ?? this.#bind(root, action);
        form.action = action;
        const number = `Action ${String(actions.indexOf(action) + 1)}`;
        root.setAttribute("aria-label", action.what ? `${number}: ${action.what}` : number);
        for (const [name, field] of form.fields) field.draw(String(action[name]));
      },
    );
    for (const [id, { ended }] of this.#forms) {
      if (actions.some((action) => action.id === id)) continue;
      ended.abort();
      this.#forms.delete(id);
    }
    if (hadFocus && !this.#list.contains(document.activeElement)) this.#fallback.focus();
  }

  /** Adds an action to an item and focuses its first field. */
  add(item: string): void {
    this.#focus(addAction(item));
  }

  readonly #focus = (id: string): void => {
    this.#forms.get(id)?.fields.get("what")?.focus();
  };

  #bind(root: HTMLElement, action: Action): Form {
    const seen = () => {
      const { updated: _, ...rest } = form.action;
      return rest;
    };
    const of = action.id;
    const ended = new AbortController();
    const { signal } = ended;
    // The forms end together with their question.
    const end = () => {
      ended.abort();
    };
    this.#signal.addEventListener("abort", end, { once: true, signal });
    if (this.#signal.aborted) end();
    const fields = new Map<ActionField, DebouncedField>();
    for (const place of root.querySelectorAll<HTMLElement>("[data-field]")) {
      const field = place.dataset["field"];
      if (!isActionField(field)) continue;
      const send = (from: string, to: string) =>
        workspace.change({ kind: "action", of, field, from, to, seen: seen() });
      const remark = (value: string) => (field === "due" ? dueRemark(value, today()) : "");
      fields.set(field, new DebouncedField(place, send, signal, remark));
    }
    part(root, "remove").addEventListener("click", () => {
      this.#remove(seen());
    });
    const form: Form = { action, fields, ended };
    this.#forms.set(of, form);
    return form;
  }
}
