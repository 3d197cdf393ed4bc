import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { minutesAndSeconds, sinceBeginning, timeAfter, timeOfDay } from "../../model/clock-words.ts";
import { followSteps, tellStep } from "../chosen-step.ts";
import { followPlace, goToPlace, isPlaceInHistory, placeNow } from "../place.ts";
import { drawnSteps, markSteps, type DrawnStep } from "./drawn-steps.ts";
import { keepPlace, keptPlace } from "./kept-clock.ts";
import { endsAt, left, notBegun, passed, pause, run, share, type StepClock } from "../../model/step-clock.ts";

const SECOND = 1000;

/**
 * Runs a session: one step at a time, with a clock that the facilitator starts and stops. The address names the step;
 * the history of the tab holds the clock over a reload, and nothing else is kept.
 */
class SessionRun extends ConnectedElement {
  #steps: readonly DrawnStep[] = [];
  #at = 0;
  #clock: StepClock = notBegun;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it was said that the time of the step is up. */
  #isUp = false;

  protected override connected(signal: AbortSignal): void {
    this.#steps = drawnSteps(this);
    for (const name of ["begins-at", "clock", "controls"]) part(this, name).hidden = false;
    this.dataset["running"] = "";
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", act, { signal });
    };
    press("previous", () => {
      this.#go(this.#at - 1);
    });
    press("next", () => {
      this.#go(this.#at + 1);
    });
    press("start", this.#startOrPause);
    part(this, "timeline").addEventListener("click", this.#openSlot, { signal });
    part(this, "begins").addEventListener("input", this.#beganAt, { signal });
    followSteps(
      this,
      (at) => {
        if (at !== this.#at && this.#steps[at]) this.#open(at);
      },
      signal,
    );
    followPlace(this, this.#follow, signal);
    // A tab that was asleep shows the right time as soon as it is looked at.
    document.addEventListener("visibilitychange", this.#draw, { signal });
    signal.addEventListener("abort", () => {
      clearTimeout(this.#timer);
      delete this.dataset["running"];
    });
    this.#resume();
    this.#drawTimes();
    this.#draw();
    // The browser went to the step when every step still stood on the page.
    if (this.#named >= 0) this.#steps[this.#at]?.panel.scrollIntoView();
  }

  get #begins(): HTMLInputElement {
    return part<HTMLInputElement>(this, "begins");
  }

  /** The step that the page is at, or −1. */
  get #named(): number {
    const place = placeNow(this);
    return this.#steps.findIndex(({ panel }) => panel.id === place);
  }

  readonly #follow = (): void => {
    if (this.#named >= 0 && this.#named !== this.#at) {
      this.#open(this.#named);
      tellStep(this.#at, this);
    }
    // Every place on the page that is gone to is a new entry of the history.
    else this.#keep();
  };

  /** Goes on where a reload found the session, or begins. Another step than that of the address begins anew. */
  #resume(): void {
    const kept = keptPlace();
    this.#at = Math.max(0, this.#named);
    if (!kept || !this.#steps[kept.at]) return;
    this.#begins.value = kept.begins;
    if (this.#named >= 0 && this.#named !== kept.at) return;
    this.#at = kept.at;
    this.#clock = kept.clock;
    tellStep(this.#at, this);
  }

  /** A session that nobody has begun leaves nothing to keep. */
  #keep(): void {
    const hasBegun = this.#begins.value !== "" || passed(this.#clock, Date.now()) > 0;
    if (hasBegun) keepPlace({ at: this.#at, clock: this.#clock, begins: this.#begins.value });
  }

  readonly #beganAt = (): void => {
    this.#keep();
    this.#drawTimes();
  };

  /** Opens a step from its beginning. Its clock runs if that of the step before ran. */
  #open(at: number): void {
    this.#at = at;
    this.#clock = this.#clock.since === undefined ? notBegun : run(notBegun, Date.now());
    this.#isUp = false;
    say(this, "said", "");
    this.#keep();
    this.#draw();
  }

  #go(at: number): void {
    const step = this.#steps[at];
    if (!step) return;
    this.#open(at);
    tellStep(at, this);
    goToPlace(this, step.panel.id);
    step.panel.querySelector<HTMLElement>("h3")?.focus();
  }

  /** Where the address carries the session itself, a link of the timeline must not replace it. */
  readonly #openSlot = (event: Event): void => {
    const slot = event.target instanceof Element && event.target.closest("a")?.closest("[data-part=slot]");
    if (!slot || !isPlaceInHistory(this)) return;
    event.preventDefault();
    this.#go(this.#steps.findIndex((step) => step.slot === slot));
  };

  readonly #startOrPause = (): void => {
    const now = Date.now();
    if (this.#clock.since === undefined) {
      this.#clock = run(this.#clock, now);
      const { from = 0 } = this.#steps[this.#at] ?? {};
      // The first start says when the session began, unless somebody has said so.
      if (!this.#begins.value) this.#begins.value = timeOfDay(new Date(now - from * 60 * SECOND));
      this.#drawTimes();
    } else {
      this.#clock = pause(this.#clock, now);
    }
    this.#keep();
    this.#draw();
  };

  /** Writes the planned times: of the day, once it is known when the session begins, else since its beginning. */
  readonly #drawTimes = (): void => {
    const time = (minutes: number) => timeAfter(this.#begins.value, minutes) ?? sinceBeginning(minutes);
    for (const { slot, panel, from, minutes } of this.#steps) {
      say(slot, "time", time(from));
      say(panel, "span", `${time(from)} to ${time(from + minutes)}`);
    }
    say(this, "end", time(Number(this.dataset["minutes"])));
  };

  readonly #draw = (): void => {
    clearTimeout(this.#timer);
    const now = Date.now();
    const current = this.#steps[this.#at];
    if (!current) return;
    const head = part(current.panel, "head");
    const clock = part(this, "clock");
    if (clock.parentElement !== head) head.append(clock);
    const isRunning = this.#clock.since !== undefined;
    const { minutes } = current;
    const done = share(this.#clock, minutes, now);
    markSteps(this.#steps, this.#at, done);
    const remains = left(this.#clock, minutes, now);
    const isOver = minutes > 0 && remains < 0;
    say(this, "left", minutesAndSeconds(minutes > 0 ? remains : passed(this.#clock, now)));
    say(this, "left-words", isOver ? "over the time of this step" : minutes > 0 ? "left in this step" : "in this step");
    clock.toggleAttribute("data-over", isOver);
    part<HTMLProgressElement>(this, "progress").value = Math.round(done * 1000);
    const hasBegun = passed(this.#clock, now) > 0;
    say(this, "start", isRunning ? "Pause" : hasBegun ? "Go on" : "Start the clock");
    part<HTMLButtonElement>(this, "previous").disabled = this.#at === 0;
    part<HTMLButtonElement>(this, "next").disabled = this.#at === this.#steps.length - 1;
    const after = Number(this.dataset["minutes"]) - current.from - minutes;
    const end = timeOfDay(new Date(endsAt(this.#clock, minutes, after, now)));
    say(this, "pace", isRunning || hasBegun ? `At this pace it ends at ${end}.` : "");
    if (minutes > 0 && remains <= 0 && !this.#isUp) {
      this.#isUp = true;
      say(this, "said", "The time of this step is up.");
    }
    if (isRunning) this.#timer = setTimeout(this.#draw, remains > 0 ? remains % SECOND || SECOND : SECOND);
  };
}

customElements.define("session-run", SessionRun);
