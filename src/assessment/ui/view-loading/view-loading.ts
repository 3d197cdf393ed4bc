import { ConnectedElement } from "../../../browser/connected-element.ts";
import { part, say } from "../../../browser/dom.ts";
import { whenIdle } from "../../../browser/when-idle.ts";
import { PartError } from "../../../fetching/part-error.ts";
import { workspace } from "../../session/workspace.ts";
import { fetchView, isHere, isLate, laterViewIds, nameOf, type LaterViewId } from "./views.ts";

declare global {
  interface DocumentEventMap {
    /** The view that is wanted has come and can be shown. `detail` is its id. */
    "view-came": CustomEvent<LaterViewId>;
  }
}

/** The delay before a message about waiting, and before all views are fetched again unasked, in milliseconds. */
const SLOW_AFTER_MS = 400;
const RETRY_DELAY_MS = 30_000;

const problems = {
  connection: "could not be fetched. Check the connection and try again.",
  site: "could not be fetched: the site has something else in that place just now. Try again in a minute.",
  fault: "cannot be shown: this page has a fault. Download a copy from Files, then reload the page.",
};

/**
 * Fetches the views of an assessment: one when it is wanted, and all of them once an assessment is open and the page is
 * idle, so that each is there when the connection is not. Says what is coming and what did not come.
 */
export class ViewLoading extends ConnectedElement {
  #wanted: LaterViewId | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  protected override connected(signal: AbortSignal): void {
    const again = () => {
      if (this.#wanted) void this.#fetch(this.#wanted);
    };
    part(this, "view-again").addEventListener("click", again, { signal });
    const fetchAll = () => void this.#fetchAll();
    const opened = () => {
      whenIdle(fetchAll);
    };
    workspace.addEventListener("open", opened, { signal });
    addEventListener("online", fetchAll, { signal });
    signal.addEventListener("abort", () => {
      clearTimeout(this.#slow);
      clearTimeout(this.#retry);
    });
  }

  /** Fetches what a view needs, if it is not here. Another call after a failure tries again. */
  want(view: string): void {
    const isConsensus = (workspace.assessment?.combinedFrom ?? []).length > 0;
    const needed = view === "answers" && isConsensus ? "said" : view;
    this.#wanted = isLate(needed) && !isHere(needed) ? needed : undefined;
    this.#tell("");
    if (this.#wanted) void this.#fetch(this.#wanted);
  }

  async #fetch(view: LaterViewId): Promise<void> {
    clearTimeout(this.#slow);
    say(this, "view-status", "");
    this.#slow = setTimeout(() => {
      say(this, "view-status", `${nameOf(view)}: still being fetched. Your answers are kept meanwhile.`);
    }, SLOW_AFTER_MS);
    try {
      await fetchView(view);
    } catch (error) {
      const cause = error instanceof PartError ? error.reason : "fault";
      if (cause === "fault") console.error(error);
      if (view !== this.#wanted) return;
      this.#tell(`${nameOf(view)} ${problems[cause]}`, { isProblem: true });
      // Whoever answers meanwhile is left where they are.
      if (view !== "said") part(this, "view-status").scrollIntoView({ block: "nearest" });
      return;
    }
    this.#showWanted();
  }

  /** Shows the view that is wanted, if it has come by now. */
  #showWanted(): void {
    const view = this.#wanted;
    if (!view || !isHere(view)) return;
    this.#wanted = undefined;
    this.#tell("");
    document.dispatchEvent(new CustomEvent("view-came", { detail: view }));
  }

  /** Nobody has asked, so nobody is told of a failure. */
  async #fetchAll(): Promise<void> {
    clearTimeout(this.#retry);
    if (!workspace.opened) return;
    const results = await Promise.allSettled(laterViewIds.filter((view) => !isHere(view)).map(fetchView));
    this.#showWanted();
    const failures = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
    for (const failure of failures) if (!(failure instanceof PartError)) console.error(failure);
    if (failures.some((failure) => failure instanceof PartError)) {
      this.#retry = setTimeout(() => void this.#fetchAll(), RETRY_DELAY_MS);
    }
  }

  #tell(words: string, { isProblem = false } = {}): void {
    clearTimeout(this.#slow);
    say(this, "view-status", words);
    const again = part(this, "view-again");
    // The focus would go with the button.
    if (!isProblem && again === document.activeElement) part(this, "view-status").focus();
    again.hidden = !isProblem;
  }
}

customElements.define("view-loading", ViewLoading);
