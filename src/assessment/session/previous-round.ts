import type { Assessment } from "../model/assessment.ts";
import { workspace } from "./workspace.ts";

/**
 * The rounds before the open one, as far as this device keeps them or this page has opened their files. Only what was
 * found is remembered, so a round that arrives later is shown at once. Emits `change` when one was found.
 */
class PreviousRounds extends EventTarget {
  readonly #found = new Map<string, Assessment>();

  /** The round that an assessment follows. Undefined if it follows none, or if that round is not here. */
  of({ previous }: Assessment): Assessment | undefined {
    return previous === null ? undefined : this.#found.get(previous);
  }

  /** Looks for the round that an assessment follows among those that this device keeps. */
  async find({ previous, checklist }: Assessment): Promise<void> {
    // The page then only lacks a reminder. Wherever work is saved, the page reports failing storage.
    const kept = await workspace.kept(checklist).catch(() => []);
    const round = kept.find(({ assessment }) => assessment.id === previous)?.assessment;
    if (round) this.take(round);
  }

  /** Takes a round whose file was opened. */
  take(round: Assessment): void {
    this.#found.set(round.id, round);
    this.dispatchEvent(new Event("change"));
  }
}

/** The instance that this page shares. */
export const previousRounds = new PreviousRounds();
