// The key exists only while somebody has chosen to hide names, so that a reload hides them too.
import type { Assessment } from "../../model/assessment.ts";
import { withoutRecordedNames } from "../../model/respondents.ts";
import { tabKey } from "../../session/tab-key.ts";

/** Whether names are to be shown. */
export function areNamesShown(): boolean {
  try {
    return sessionStorage.getItem(tabKey) === null;
  } catch {
    return true;
  }
}

/** An assessment as it leaves the page, in a file or a table: with numbers instead of names while these are hidden. */
export const asShared = (assessment: Assessment): Assessment =>
  areNamesShown() ? assessment : withoutRecordedNames(assessment, () => crypto.randomUUID());

/** Fired on the document when names are to be shown or hidden from now on. */
export const namesSwitched = "names-switched";

/** Remembers the choice while the tab is open. */
export function showNames(areShown: boolean): void {
  try {
    if (areShown) sessionStorage.removeItem(tabKey);
    else sessionStorage.setItem(tabKey, "hidden");
  } catch {
    // If the browser denies storage, the choice lasts only until the page is left.
  }
  document.dispatchEvent(new Event(namesSwitched));
}
