/**
 * Shows the steps of a session one at a time and reports the place to the platform. Without this script all steps stand
 * below each other.
 */
(() => {
  const steps = [...document.querySelectorAll("[data-step]")];
  const bar = document.querySelector("[data-part=steps]");
  const [previous, next, place] = ["previous", "next", "place"].map((name) => bar.querySelector(`[data-part=${name}]`));
  const platform = window.openPlatform(window, () => Date.now());
  let shown = Math.max(
    0,
    steps.findIndex(({ id }) => id === platform.place),
  );

  /** Shows one step. The focus goes to its heading, unless the page has just opened. */
  function show(at, { isFirst = false } = {}) {
    shown = Math.min(steps.length - 1, Math.max(0, at));
    steps.forEach((step, i) => {
      step.hidden = i !== shown;
    });
    previous.disabled = shown === 0;
    next.disabled = shown === steps.length - 1;
    place.textContent = `Step ${String(shown + 1)} of ${String(steps.length)}`;
    platform.reach(steps[shown].id, shown === steps.length - 1);
    if (isFirst) return;
    const heading = steps[shown].querySelector("h1, h2");
    heading.tabIndex = -1;
    heading.focus();
    window.scrollTo(0, 0);
  }

  /** Goes to the place that a link names, whichever step has it. */
  function follow() {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const at = steps.findIndex((step) => step.contains(named));
    if (!named || at === -1) return;
    if (at !== shown) show(at);
    if (named !== steps[at]) named.scrollIntoView();
  }

  previous.addEventListener("click", () => show(shown - 1));
  next.addEventListener("click", () => show(shown + 1));
  addEventListener("hashchange", follow);
  addEventListener("pagehide", () => platform.end());
  // A page that a browser kept whole while it was away has ended what it reports: it begins again.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
  bar.hidden = false;
  show(shown, { isFirst: true });
})();
