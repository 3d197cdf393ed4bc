/**
 * Where a session’s page is: at a part, a step or a screen, each named by its id. A published session names it in the
 * address. Where the address carries the session itself, the entry of the tab’s history holds it.
 */
interface State {
  readonly place?: string;
}

/** Fired on the window when a place was gone to that no address names. */
const placeChanged = "session-place";

/** Whether the history of the tab names the place, because the address carries the session itself. */
export const isPlaceInHistory = (element: Element): boolean =>
  element.closest<HTMLElement>("session-tabs")?.dataset["place"] === "history";

/** The id of the place; empty if there is none. */
export const placeNow = (element: Element): string =>
  isPlaceInHistory(element)
    ? ((history.state as State | null)?.place ?? "")
    : decodeURIComponent(location.hash.replace(/^#/, ""));

/** Goes to another step or screen. Back leads to where the part was opened. */
export function goToPlace(element: Element, place: string): void {
  if (!isPlaceInHistory(element)) {
    location.replace(`#${place}`);
    return;
  }
  history.replaceState({ ...(history.state as State | null), place }, "");
  dispatchEvent(new Event(placeChanged));
}

/** Opens a part that no address names. Back leads to the part before. */
export function openPlace(place: string): void {
  history.pushState({ ...(history.state as State | null), place }, "");
  dispatchEvent(new Event(placeChanged));
}

/** Calls `act` whenever another place was gone to, also by Back. */
export function followPlace(element: Element, act: () => void, signal: AbortSignal): void {
  const events = isPlaceInHistory(element) ? ["popstate", placeChanged] : ["hashchange"];
  for (const name of events) addEventListener(name, act, { signal });
}
