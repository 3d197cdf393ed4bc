/**
 * Calls back once when a person scrolls near an element. An element that is near from the beginning does not count. A
 * browser without IntersectionObserver never calls.
 */
export function whenNear(element: Element, act: () => void): void {
  if (!("IntersectionObserver" in window)) return;
  let isFirst = true;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!isFirst && entries.some(({ isIntersecting }) => isIntersecting)) {
        observer.disconnect();
        act();
      }
      isFirst = false;
    },
    { rootMargin: "300px" },
  );
  observer.observe(element);
}
