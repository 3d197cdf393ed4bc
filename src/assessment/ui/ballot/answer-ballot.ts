import { itemNumber } from "../../../model/id-pattern.ts";
import { ratingNames, type Rating } from "../../../model/rating.ts";
import { ConnectedElement } from "../../../browser/connected-element.ts";
import { copyText } from "../../../browser/copy-text.ts";
import { firstOf, part, say } from "../../../browser/dom.ts";
import { describeAnswered, describeChanged, notCopied, nothingAnswered, spellCode } from "../../messages/ballot.ts";
import { askedItems } from "../../model/checklist-definition.ts";
import { drawPair, readChecklist, writeCode } from "../../session/ballot.ts";

/**
 * Turns one person’s ratings into a code, which they give themselves. It keeps nothing and sends nothing: the ratings
 * stand in the form alone, so that leaving the page forgets them.
 */
class AnswerBallot extends ConnectedElement {
  readonly #definition = readChecklist(this);
  readonly #random = drawPair();
  /** The codes that the person has asked for, and may have given. */
  #given: readonly string[] = [];

  protected override connected(signal: AbortSignal): void {
    part(this, "without").hidden = true;
    this.#form.hidden = false;
    this.#form.addEventListener("change", this.#answered, { signal });
    this.#form.addEventListener("submit", this.#show, { signal });
    this.#form.addEventListener("click", this.#clear, { signal });
    addEventListener("beforeunload", this.#leaving, { signal });
    part(this, "copy").addEventListener("click", () => void this.#copy(), { signal });
    this.#draw();
  }

  get #form(): HTMLFormElement {
    return part<HTMLFormElement>(this, "form");
  }

  get #ratings(): Readonly<Record<string, Rating>> {
    const given = new FormData(this.#form);
    return Object.fromEntries(
      askedItems(this.#definition).flatMap(({ id }): [string, Rating][] => {
        const rating = ratingNames.find((name) => name === given.get(id));
        return rating ? [[id, rating]] : [];
      }),
    );
  }

  get #code(): string {
    return writeCode(this.#ratings, this.#definition, this.#random);
  }

  /** Nothing is kept, so a stray press on a link would lose every answer. */
  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (Object.keys(this.#ratings).length > 0) event.preventDefault();
  };

  /** Takes one answer back. The first choice of the question has the focus then, as the button is gone. */
  readonly #clear = ({ target }: Event): void => {
    const question = target instanceof Element && target.closest("[data-part=clear]")?.closest("[data-item]");
    if (!question) return;
    for (const choice of question.querySelectorAll<HTMLInputElement>("input")) choice.checked = false;
    question.querySelector("input")?.focus();
    this.#answeredIn(question);
  };

  readonly #answered = ({ target }: Event): void => {
    const question = target instanceof Element && target.closest("[data-item]");
    if (question) this.#answeredIn(question);
  };

  #answeredIn(question: Element): void {
    this.#draw();
    this.#forgetChanges();
    if (this.#given.length === 0 || this.#given.includes(this.#code)) return;
    // The code stands at the foot of the page, out of sight of an answer that is changed.
    part(question, "changed").replaceChildren(firstOf(this, "changed-note"));
  }

  #forgetChanges(): void {
    for (const note of this.querySelectorAll("[data-part=changed]")) note.replaceChildren();
  }

  readonly #show = (event: Event): void => {
    event.preventDefault();
    if (Object.keys(this.#ratings).length === 0) {
      say(this, "status", nothingAnswered);
      return;
    }
    this.#give();
    part(this, "your-code").scrollIntoView({ block: "nearest" });
  };

  /** From now on the person has the code. */
  #give(): void {
    this.#given = [...new Set([...this.#given, this.#code])];
    say(this, "copied", "");
    this.#forgetChanges();
    this.#draw();
  }

  async #copy(): Promise<void> {
    this.#give();
    try {
      await copyText(this.#code);
      say(this, "copied", "Copied. Paste it into the chat.");
    } catch {
      getSelection()?.selectAllChildren(part(this, "code"));
      say(this, "copied", notCopied);
    }
  }

  #draw(): void {
    const ratings = this.#ratings;
    const items = askedItems(this.#definition);
    const open = items.findIndex(({ id }) => ratings[id] === undefined);
    say(this, "count", describeAnswered(Object.keys(ratings).length, items.length));
    part(this, "open").hidden = open < 0;
    say(this, "open-number", String(itemNumber(items[open]?.id ?? "")));
    part<HTMLAnchorElement>(this, "open-link").hash = this.querySelectorAll("[data-item]")[open]?.id ?? "";
    say(this, "status", "");
    for (const question of this.querySelectorAll("[data-item]"))
      part(question, "clear").hidden = !question.querySelector(":checked");
    if (this.#given.length > 0) this.#drawCode(this.#code);
  }

  #drawCode(code: string): void {
    for (const name of ["code-part", "code-use"]) part(this, name).hidden = false;
    say(this, "changed-words", describeChanged(code, this.#given));
    if (part(this, "code").textContent === code) return;
    // A line may break between two groups, and nowhere else.
    const groups = code.split(/(?<=-)/).flatMap((group) => {
      const span = document.createElement("span");
      span.textContent = group;
      return [span, document.createElement("wbr")];
    });
    part(this, "code").replaceChildren(...groups);
    say(this, "code-spelt", spellCode(code));
  }
}

customElements.define("answer-ballot", AnswerBallot);
