// The key stands there only while somebody has chosen to see no names, so that a reload shows none.
import { tabKey } from "../../session/tab-key.ts";

/** Whether names are to be shown. */
export function areNamesShown(): boolean {
  try {
    return sessionStorage.getItem(tabKey) === null;
  } catch {
    return true;
  }
}

/** Remembers the choice as long as the tab is open. */
export function showNames(areShown: boolean): void {
  try {
    if (areShown) sessionStorage.removeItem(tabKey);
    else sessionStorage.setItem(tabKey, "hidden");
  } catch {
    // Where the browser denies storage the choice lasts as long as the page.
  }
}
