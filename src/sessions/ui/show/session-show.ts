import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part } from "../../../browser/dom.ts";
import { followSteps, tellStep } from "../chosen-step.ts";
import { followPlace, goToPlace, placeNow } from "../place.ts";
import { keepOutOfReach } from "../../../browser/make-outside-inert.ts";

/** Shows one screen of a session at a time, on the page or over the whole window. */
class SessionShow extends ConnectedElement {
  #screens: readonly HTMLElement[] = [];
  #at = 0;
  /** Makes the page behind the screen reachable again. */
  #reach: () => void = () => undefined;

  protected override connected(signal: AbortSignal): void {
    this.#screens = [...this.querySelectorAll<HTMLElement>("[data-part=screen]")];
    for (const name of ["project", "controls"]) part(this, name).hidden = false;
    const press = (name: string, act: () => void) => {
      part(this, name).addEventListener("click", act, { signal });
    };
    press("project", this.#project);
    press("leave", this.#leave);
    press("previous", () => {
      this.#go(this.#at - 1);
    });
    press("next", () => {
      this.#go(this.#at + 1);
    });
    addEventListener("keydown", this.#command, { signal });
    followPlace(this, this.#follow, signal);
    signal.addEventListener("abort", () => {
      this.#leave();
      delete this.dataset["mode"];
    });
    this.dataset["mode"] = "page";
    this.#at = Math.max(0, this.#named);
    this.#draw();
    followSteps(this, this.#turn, signal);
  }

  get #isProjected(): boolean {
    return this.dataset["mode"] === "projector";
  }

  /** The screen that the page is at, or −1. */
  get #named(): number {
    const place = placeNow(this);
    return this.#screens.findIndex(({ id }) => id === place);
  }

  readonly #follow = (): void => {
    if (this.#named >= 0) {
      this.#turn(this.#named);
      tellStep(this.#at, this);
    } else if (this.#isProjected) this.#leave();
  };

  readonly #turn = (at: number): void => {
    if (!this.#screens[at]) return;
    this.#at = at;
    this.#draw();
  };

  #go(at: number): void {
    const screen = this.#screens[at];
    if (!screen) return;
    this.#turn(at);
    tellStep(at, this);
    goToPlace(this, screen.id);
    screen.querySelector<HTMLElement>("h3")?.focus();
  }

  #draw(): void {
    for (const [i, screen] of this.#screens.entries()) {
      if (i === this.#at) screen.setAttribute("aria-current", "step");
      else screen.removeAttribute("aria-current");
    }
    part<HTMLButtonElement>(this, "previous").disabled = this.#at === 0;
    part<HTMLButtonElement>(this, "next").disabled = this.#at === this.#screens.length - 1;
  }

  readonly #project = (): void => {
    this.dataset["mode"] = "projector";
    part(this, "keys").hidden = false;
    this.#reach = keepOutOfReach(part(this, "stage"));
    this.#screens[this.#at]?.querySelector<HTMLElement>("h3")?.focus();
  };

  readonly #leave = (): void => {
    if (!this.#isProjected) return;
    this.dataset["mode"] = "page";
    part(this, "keys").hidden = true;
    this.#reach();
    part(this, "project").focus();
  };

  readonly #command = (event: KeyboardEvent): void => {
    if (!this.#isProjected || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") this.#leave();
    else if (event.key === "ArrowRight" || event.key === "PageDown") this.#go(this.#at + 1);
    else if (event.key === "ArrowLeft" || event.key === "PageUp") this.#go(this.#at - 1);
    else return;
    event.preventDefault();
  };
}

customElements.define("session-show", SessionShow);
