/** A step with what is drawn of it. */
export interface DrawnStep {
  readonly panel: HTMLElement;
  readonly slot: HTMLElement;
  /** Minutes from the beginning of the session, and its own. */
  readonly from: number;
  readonly minutes: number;
}

/** The steps of a session, from its markup: each has a panel and a slot in the timeline. */
export function drawnSteps(root: ParentNode): readonly DrawnStep[] {
  const slots = [...root.querySelectorAll<HTMLElement>("[data-part=slot]")];
  return [...root.querySelectorAll<HTMLElement>("[data-part=step]")].flatMap((panel, i) => {
    const slot = slots[i];
    return slot ? [{ panel, slot, from: Number(slot.dataset["from"]), minutes: Number(slot.dataset["minutes"]) }] : [];
  });
}

/**
 * Marks the current step, and how much of each has passed.
 *
 * @param passed the share of the current step that has passed, from 0 to 1
 */
export function markSteps(steps: readonly DrawnStep[], at: number, passed: number): void {
  for (const [i, { panel, slot }] of steps.entries()) {
    const isCurrent = i === at;
    for (const element of [panel, slot.querySelector("a")]) {
      if (isCurrent) element?.setAttribute("aria-current", "step");
      else element?.removeAttribute("aria-current");
    }
    slot.toggleAttribute("data-current", isCurrent);
    const done = isCurrent ? passed : i < at ? 1 : 0;
    slot.querySelector("rect")?.setAttribute("height", `${String(Math.round(done * 100))}%`);
  }
}
