/** The longest delay on a busy page, and the delay in browsers without `requestIdleCallback`, in milliseconds. */
const LATEST_MS = 3000;
const WITHOUT_IDLE_MS = 1500;

/** Calls back when the page has loaded and the browser has nothing else to do. */
export function whenIdle(act: () => void): void {
  const wait = () => {
    // Safari does not have `requestIdleCallback`.
    if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: LATEST_MS });
    else setTimeout(act, WITHOUT_IDLE_MS);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
