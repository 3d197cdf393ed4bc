import { actionFields, type Action, type ActionField } from "../../model/assessment.ts";
import { dueRemark } from "../../model/day.ts";
import { workspace } from "../../session/workspace.ts";
import { DebouncedField } from "../shared/debounced-field.ts";
import { drawList } from "../shared/draw-list.ts";
import { addAction, blankAction } from "../shared/new-action.ts";
import { onPress } from "../shared/on-press.ts";
import { offerToPutBack } from "../shared/removed-actions.ts";
import { firstOf, part } from "../../../browser/dom.ts";
import { today } from "../../../browser/today.ts";

const isActionField = (name: string | undefined): name is ActionField => actionFields.some((each) => each === name);

/** The page scrolls to a new form only when no second click of a double click can still come, in milliseconds. */
const SCROLL_DELAY_MS = 500;

const isKept = (action: string) => workspace.assessment?.actions.some(({ id }) => id === action) === true;

const valueOf = (field: ActionField, text: string) =>
  field === "done" ? { done: text === "true" } : { [field]: text };

interface Form {
  readonly root: HTMLElement;
  /** Whether the focus has been in it: from then on all its fields are shown. */
  isTouched: boolean;
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
  readonly #item: string;
  /** An action that stands open before anything of it is kept, and is kept with its first words. */
  #draft: Action | undefined;
  /** Whoever removed an action is not asked for another. */
  #isDeclined = false;

  /**
   * @param root the form of a question
   * @param item the id of the question
   */
  constructor(root: ParentNode, item: string, signal: AbortSignal) {
    this.#item = item;
    this.#list = part(root, "actions");
    this.#fallback = part(root, "add-action");
    this.#remove = offerToPutBack(root, this.#focus, signal);
    this.#signal = signal;
  }

  /** @param isWanted whether an action is to stand open while there is none */
  draw(kept: readonly Action[], isWanted: boolean): void {
    const hadFocus = this.#list.contains(document.activeElement);
    const actions = [...kept, ...this.#drafted(kept, isWanted)];
    drawList(
      this.#list,
      actions,
      ({ id }) => id,
      () => firstOf(document, "answer-action"),
      (root, action) => {
        const form = this.#forms.get(action.id) ?? this.#bind(root, action);
        form.action = action;
        root.toggleAttribute("data-untouched", action === this.#draft && !form.isTouched);
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

  /** Adds an action and focuses its first field: the one that stands open already, if nothing of it is kept yet. */
  add(): void {
    if (!this.#draft) {
      this.#focus(addAction(this.#item));
      return;
    }
    const { updated: _, ...action } = this.#draft;
    workspace.change({ kind: "add-action", action });
    this.#focus(action.id);
  }

  #drafted(kept: readonly Action[], isWanted: boolean): readonly Action[] {
    const form = this.#draft && this.#forms.get(this.#draft.id);
    const isTypedIn = form?.root.contains(document.activeElement) === true;
    if (kept.length > 0 || ((!isWanted || this.#isDeclined) && !isTypedIn)) this.#draft = undefined;
    else this.#draft ??= { ...blankAction(this.#item), updated: "" };
    return this.#draft ? [this.#draft] : [];
  }

  readonly #focus = (id: string): void => {
    const form = this.#forms.get(id);
    form?.fields.get("what")?.focus({ preventScroll: true });
    setTimeout(() => {
      // Whoever has gone on since is left where they are.
      if (form?.root.contains(document.activeElement)) form.root.scrollIntoView({ block: "nearest" });
    }, SCROLL_DELAY_MS);
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
        of === this.#draft?.id && !isKept(of)
          ? workspace.change({ kind: "add-action", action: { ...seen(), ...valueOf(field, to) } })
          : workspace.change({ kind: "action", of, field, from, to, seen: seen() });
      const remark = (value: string) => (field === "due" ? dueRemark(value, today()) : "");
      fields.set(field, new DebouncedField(place, send, signal, remark));
    }
    const remove = onPress(() => {
      this.#isDeclined = true;
      this.#remove(seen());
    });
    part(root, "remove").addEventListener("click", remove);
    const form: Form = { root, isTouched: false, action, fields, ended };
    const touch = () => {
      form.isTouched = true;
      root.removeAttribute("data-untouched");
    };
    root.addEventListener("focusin", touch, { signal });
    this.#forms.set(of, form);
    return form;
  }
}
