/** Fired on the document when a part of the page has gone to a step, so that the plan and the screens stay in step. */
const stepChosen = "session-step-chosen";

interface ChosenStep {
  /** The place of the step, from 0. */
  readonly at: number;
  readonly by: Element;
}

declare global {
  interface DocumentEventMap {
    [stepChosen]: CustomEvent<ChosenStep>;
  }
}

export function tellStep(at: number, by: Element): void {
  document.dispatchEvent(new CustomEvent(stepChosen, { detail: { at, by } }));
}

/** Calls `go` with the step that another part has gone to. */
export function followSteps(own: Element, go: (at: number) => void, signal: AbortSignal): void {
  document.addEventListener(
    stepChosen,
    ({ detail: { at, by } }) => {
      if (by !== own) go(at);
    },
    { signal },
  );
}
