/** Stands in the storage of this tab only while somebody has chosen to see no names, so that a reload shows none. */
const key = "equity-evidence-library names";

/** Whether names are to be shown. */
export function areNamesShown(): boolean {
  try {
    return sessionStorage.getItem(key) === null;
  } catch {
    return true;
  }
}

/** Remembers the choice as long as the tab is open. */
export function showNames(areShown: boolean): void {
  try {
    if (areShown) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, "hidden");
  } catch {
    // Where the browser denies storage the choice lasts as long as the page.
  }
}
