import { writePack } from "../../model/pack-fragment.ts";
import type { Pack } from "../../model/pack.ts";

/** Which session an entry of the tab’s history shows: the kept one, or a certain one that is not kept. */
export type Shown = "mine" | `link-${string}`;

interface State {
  readonly pack?: Shown;
}

const state = () => (history.state ?? {}) as State;

/** Which session the present entry of the history shows. Undefined if it came from a link. */
export const shownHere = (): Shown | undefined => state().pack;

/** A mark of its own for each session that comes from a link. */
export const anotherLink = (): Shown => `link-${crypto.randomUUID()}`;

/** Notes in the present entry of the history which session it shows. */
export function markAddress(shown: Shown): void {
  history.replaceState({ ...state(), pack: shown }, "");
}

/**
 * Writes a session into the address. It changes nothing that reads the same already, and keeps what else the entry of
 * the history holds, such as the clock.
 *
 * @param isStep whether Back shall lead to what the address says now
 */
export function writeAddress(pack: Pack, shown: Shown, isStep: boolean): void {
  const fragment = writePack(pack);
  const address = `${location.pathname}${location.search}${fragment ? `#${fragment}` : ""}`;
  const next = { ...state(), pack: shown };
  const isSame = address === `${location.pathname}${location.search}${location.hash}`;
  if (isSame || !isStep) {
    history.replaceState(next, "", address);
    return;
  }
  // What the address says now is then marked too: Back takes back a change and is no link from elsewhere.
  markAddress(shown);
  history.pushState(next, "", address);
}
