/** How long a busy page may put the work off, in milliseconds, and how long browsers wait that cannot say they are idle. */
const LATEST_MS = 3000;
const WITHOUT_IDLE_MS = 1500;

/** Calls back when the page has loaded and the browser has nothing else to do. */
export function whenIdle(act: () => void): void {
  const wait = () => {
    // Safari does not have it.
    if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: LATEST_MS });
    else setTimeout(act, WITHOUT_IDLE_MS);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
