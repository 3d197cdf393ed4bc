/**
 * The small script of a checklist page. It shows the start box and fetches everything else. It fetches at once if the
 * address, the history or this browser has an assessment. Otherwise it waits until the page is idle or something in the
 * box is pressed. Earlier presses are kept and carried out after loading.
 */
import { part, say } from "../../../browser/dom.ts";
import { whenIdle } from "../../../browser/when-idle.ts";
import { PartError } from "../../../fetching/part-error.ts";
import { keyInAddress, keyInHistory } from "../self-assessment/asked-for.ts";
import { fetchAssessment } from "./fetch-assessment.ts";
import { KeptPresses } from "./kept-presses.ts";

/** The delay before a message about waiting, in milliseconds. A message that only flashes up helps nobody. */
const SLOW_AFTER_MS = 400;

const coming = "The self-assessment is still being fetched. What you asked for is done as soon as it is here.";
const paper = "On paper this checklist works without it: print this page.";
const problems = {
  connection: `The self-assessment could not be fetched. Check the connection and press again. ${paper}`,
  site: `The self-assessment is missing from the site just now. Press again later, or reload the page: the site may have been renewed. ${paper}`,
  fault: `The self-assessment has a fault, so what you asked for was not done. ${paper}`,
};

class AssessmentLoader {
  readonly #page: HTMLElement;
  readonly #ended = new AbortController();
  readonly #presses: KeptPresses;
  #isComing = false;
  /** The reason for loading. A reader has none; a person with records here expects to see them. */
  #wanted: "by nobody" | "for what is kept" | "now" = "by nobody";
  #slow: ReturnType<typeof setTimeout> | undefined;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#presses = new KeptPresses(page, this.#want, this.#ended.signal);
    addEventListener("hashchange", this.#follow, { signal: this.#ended.signal });
    const offered = page.querySelectorAll<HTMLElement>("assessment-start :is([data-part=acts], open-files)");
    for (const each of offered) each.hidden = false;
    if (keyInHistory() !== undefined) this.#want();
    this.#follow();
    void this.#fetchForKept();
    const fetchUnasked = () => void this.#fetch();
    whenIdle(fetchUnasked);
    addEventListener("online", fetchUnasked, { signal: this.#ended.signal });
  }

  /** Follows the address if it names an assessment or one of the views. */
  readonly #follow = (): void => {
    const views = [...part(this.#page, "views").querySelectorAll("a")];
    if (keyInAddress() !== undefined || views.some(({ hash }) => hash === location.hash)) this.#want();
  };

  readonly #want = (): void => {
    this.#wanted = "now";
    say(this.#page, "start-problem", "");
    this.#slow ??= setTimeout(() => {
      say(this.#page, "start-status", coming);
    }, SLOW_AFTER_MS);
    void this.#fetch();
  };

  /** Nothing is fetched early if a browser cannot list its databases, because opening one would create it. */
  async #fetchForKept(): Promise<void> {
    const all = await Promise.resolve()
      .then(() => indexedDB.databases())
      .catch(() => []);
    if (!all.some(({ name }) => name === this.#page.dataset["database"])) return;
    if (this.#wanted === "by nobody") this.#wanted = "for what is kept";
    await this.#fetch();
  }

  async #fetch(): Promise<void> {
    if (this.#isComing || this.#ended.signal.aborted) return;
    this.#isComing = true;
    try {
      await fetchAssessment();
    } catch (error) {
      this.#isComing = false;
      this.#fail(error);
      return;
    }
    this.#ended.abort();
    this.#tell("start-status", "");
    this.#presses.carryOut();
  }

  #fail(error: unknown): void {
    const cause = error instanceof PartError ? error.reason : "fault";
    if (cause === "fault") console.error(error);
    this.#presses.forget();
    this.#tell("start-status", this.#wanted === "for what is kept" ? problems[cause] : "");
    if (this.#wanted !== "now") return;
    this.#wanted = "by nobody";
    say(this.#page, "start-problem", problems[cause]);
    part(this.#page, "start-problem").scrollIntoView({ block: "nearest" });
  }

  #tell(place: string, words: string): void {
    clearTimeout(this.#slow);
    this.#slow = undefined;
    say(this.#page, place, words);
  }
}

const page = document.querySelector<HTMLElement>("self-assessment");
if (page) new AssessmentLoader(page);
