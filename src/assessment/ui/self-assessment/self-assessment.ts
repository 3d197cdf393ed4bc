import { readChecklist } from "../../session/read-checklist.ts";
import { type ProblemKind, StoreProblem } from "../../session/problems.ts";
import { workspace } from "../../session/workspace.ts";
import { AssessmentElement, viewShown } from "../shared/assessment-element.ts";
import { areNamesShown, namesSwitched } from "../shared/names-shown.ts";
import { part, say } from "../../../browser/dom.ts";
import { assessmentName } from "../../model/assessment-name.ts";
import { signOffState } from "../../model/sign-off.ts";
import { isHere } from "../view-loading/views.ts";
import { ViewLoading } from "../view-loading/view-loading.ts";
import { keyInAddress, keyInHistory, placeInAddress } from "./asked-for.ts";
import { printedAbout } from "../../messages/printed-about.ts";

const home = "answers";

/** Why an assessment was not opened. Other problems pass, or are reported elsewhere. */
const words: Partial<Record<ProblemKind, string>> = {
  gone: "That assessment is no longer on this device: it was deleted, or the browser’s storage was cleared. If you have a copy, open it.",
  unreadable:
    "What this device keeps of that assessment can no longer be read. “Kept on this device” lets you download what is kept.",
  newer: "A newer version of this site has been opened in this browser. Reload the page.",
};
const waiting = "The storage of this device does not answer. Nothing is lost; it is tried again.";

/** The delay before another attempt to open an assessment, in milliseconds. */
const RETRY_DELAY_MS = 2000;

/** The only view that is shown without an open assessment, because the chair need not answer. */
const unowned = "together";

/**
 * Gives the workspace the page’s questions. Shows one view of the open assessment at a time: the one that the fragment
 * of the address names, or that contains the element it names. `#open=<key>` opens the stored assessment with that
 * key, `#open=<key>&at=<place>` at a question or view.
 */
class SelfAssessment extends AssessmentElement {
  #view = home;
  /** True while the page reopens the assessment from before it was left or reloaded. */
  #isReturning = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The title of the page while none is open. */
  readonly #pageTitle = document.title;

  protected override connected(signal: AbortSignal): void {
    workspace.definition = readChecklist(this);
    super.connected(signal);
    const key = keyInAddress() ?? keyInHistory();
    this.#isReturning = key !== undefined;
    if (key !== undefined) void this.#open(key);
    else this.#follow();
  }

  protected override listen(signal: AbortSignal): void {
    addEventListener("hashchange", this.#follow, { signal });
    document.addEventListener("view-came", this.#came, { signal });
    // The address has named the view already where it did not come at the last press.
    const pressedAgain = ({ target }: MouseEvent) => {
      const link = target instanceof Element && target.closest("a");
      if (link && link.hash === location.hash) this.#follow();
    };
    part(this, "views").addEventListener("click", pressedAgain, { signal });
    workspace.addEventListener("status", this.#remember, { signal });
    workspace.addEventListener("open", this.#announce, { signal });
    document.addEventListener(namesSwitched, this.#entitle, { signal });
  }

  protected override draw(): void {
    const { assessment } = workspace;
    const isOpen = assessment !== undefined;
    this.toggleAttribute("data-open", isOpen);
    for (const name of ["heading", "about-printed"]) part(this, name).hidden = !isOpen;
    this.#entitle();
    this.toggleAttribute("data-signed", assessment !== undefined && signOffState(assessment) !== undefined);
    const [body, aside] = [part(this, "body"), part(this, "aside")];
    // Before a start it is what stands beside the questions; during one it is the end of the page.
    if (isOpen && body.lastElementChild !== aside) body.append(aside);
    if (!isOpen && body.firstElementChild !== aside) body.prepend(aside);
    for (const link of part(this, "views").querySelectorAll("a")) {
      const id = link.hash.slice(1);
      const view = this.querySelector<HTMLElement>(`[id="${id}"]`);
      if (view) view.hidden = !isHere(id) || (id !== this.#view && (isOpen || id !== home));
      if (link.parentElement) link.parentElement.hidden = !view;
      if (id === this.#view) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    document.dispatchEvent(new Event(viewShown));
  }

  /** Tells tabs apart by their titles, which printed pages and files made of them carry: a hidden name stays out. */
  readonly #entitle = (): void => {
    const { assessment } = workspace;
    const name = assessment && assessmentName(areNamesShown() ? assessment : { ...assessment, respondent: "" });
    document.title = name === undefined ? this.#pageTitle : `${name} – ${this.#pageTitle}`;
    const shown = { areNamesShown: areNamesShown() };
    say(this, "about-printed", assessment ? printedAbout(assessment, workspace.definition, shown) : "");
  };

  async #open(key: string, place = placeInAddress()): Promise<void> {
    try {
      await workspace.open(key);
      if (place !== undefined) location.replace(`#${place}`);
    } catch (error) {
      const { kind } = StoreProblem.from(error);
      say(this, "open-problem", words[kind] ?? waiting);
      // A failure that may pass is tried again until the person opens something else. A lasting one is forgotten.
      if (kind === "gone" || kind === "unreadable") this.#remember();
      else this.#timer = setTimeout(() => void this.#open(key, place), RETRY_DELAY_MS);
    }
  }

  /** After an assessment was opened or closed: shows its answers, or the view that the person was in before. */
  readonly #announce = (): void => {
    clearTimeout(this.#timer);
    say(this, "open-problem", "");
    const before = this.#isReturning ? this.#viewNamed() : undefined;
    this.#isReturning = false;
    this.#view = before ?? home;
    this.#remember();
    this.draw();
    this.#fetch();
    if (!workspace.opened) return;
    // What is asked of a file from elsewhere stands above the answers, and is drawn only after this.
    if (workspace.isFromElsewhere) setTimeout(this.#showQuestion);
    else this.#showTop();
  };

  readonly #showQuestion = (): void => {
    const question = part(this, "origin-question");
    question.focus();
    question.scrollIntoView();
  };

  /** Fetches the view that is to be shown, if it is not here. */
  #fetch(): void {
    const loading = part(this, "view-loading");
    if (loading instanceof ViewLoading) loading.want(this.#view);
  }

  /** A view that has come is gone to, as if it had been here. */
  readonly #came = ({ detail }: DocumentEventMap["view-came"]): void => {
    if (detail === this.#view) this.#follow();
  };

  /** Goes to the head of the answers: what changed since, that of the one question that is shown, or of them all. */
  readonly #showTop = (): void => {
    const asked = this.querySelector<HTMLElement>("[aria-current=step] h3");
    (asked ?? part(this, "heading")).focus();
    const news = part(this, "changes-notice");
    (news.hidden ? (asked?.closest("li") ?? part(this, "heading")) : news).scrollIntoView();
  };

  /** Stores only a random key, in the history of this tab and not in the address. */
  readonly #remember = (): void => {
    const assessment = workspace.opened?.confirmed.key;
    // If the address named another view than the one shown, a link to that view would do nothing.
    const isStale = location.hash.startsWith("#open=") || ![this.#view, undefined].includes(this.#viewNamed());
    const address = isStale ? location.pathname + location.search : location.href;
    if (assessment !== keyInHistory() || address !== location.href) {
      history.replaceState(assessment === undefined ? null : { assessment }, "", address);
    }
  };

  /** The element that the address names. */
  get #target(): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[id="${CSS.escape(location.hash.slice(1))}"]`);
  }

  /** The view that contains it. */
  #viewNamed(): string | undefined {
    const ids = [...part(this, "views").querySelectorAll("a")].map(({ hash }) => hash.slice(1));
    return ids.find((id) => this.#target?.closest(`[id="${id}"]`));
  }

  readonly #follow = (): void => {
    const opening = keyInAddress();
    if (opening) void this.#open(opening);
    const target = this.#target;
    const view = location.hash === "" ? home : this.#viewNamed();
    const isShown = workspace.assessment !== undefined || view === unowned;
    if (view && (isShown || view === home)) this.#view = view;
    this.#remember();
    this.draw();
    this.#fetch();
    if (!isShown || !target || !view || !isHere(view)) return;
    if (target.id === home) {
      setTimeout(this.#showTop);
      return;
    }
    // Focuses only after every element has drawn, because the target may not be there before.
    setTimeout(() => {
      const heading = target.querySelector<HTMLElement>("h2, h3, [tabindex]");
      heading?.setAttribute("tabindex", "-1");
      heading?.focus();
      target.scrollIntoView();
    });
  };
}

customElements.define("self-assessment", SelfAssessment);
