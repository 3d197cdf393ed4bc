/**
 * Calls back once when an element comes near the part of the page that is in sight. One that is near from the beginning
 * has not come, and a browser that cannot tell never calls.
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
