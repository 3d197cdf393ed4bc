// The key exists only while somebody has chosen to hide names, so that a reload hides them too.
import { tabKey } from "../../session/tab-key.ts";

/** Whether names are to be shown. */
export function areNamesShown(): boolean {
  try {
    return sessionStorage.getItem(tabKey) === null;
  } catch {
    return true;
  }
}

/** Remembers the choice while the tab is open. */
export function showNames(areShown: boolean): void {
  try {
    if (areShown) sessionStorage.removeItem(tabKey);
    else sessionStorage.setItem(tabKey, "hidden");
  } catch {
    // If the browser denies storage, the choice lasts only until the page is left.
  }
}
