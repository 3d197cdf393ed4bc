/** Marks the part of the page that is being read in the list of its parts, where the page has such a list. */
export function markCurrentPart(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".page-contents nav a")];

  /** How far below the top of the window a part begins. What is folded away begins nowhere. */
  const beginsAt = ({ hash }: HTMLAnchorElement): number => {
    const place = document.querySelector(hash);
    return place?.getClientRects().length ? place.getBoundingClientRect().top : Infinity;
  };

  const current = (): HTMLAnchorElement | undefined => {
    // Several short parts may begin in the upper third; the one that was asked for counts. At the end of a page none
    // comes any higher.
    const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    const third = innerHeight / 3;
    const isAsked = (link: HTMLAnchorElement, top = beginsAt(link)) =>
      link.hash === location.hash && top >= 0 && top < (isEnd ? innerHeight : third);
    return links.find((link) => isAsked(link)) ?? links.filter((link) => beginsAt(link) < third).at(-1) ?? links[0];
  };

  const mark = (): void => {
    const now = current();
    for (const link of links) {
      if (link === now) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };

  if (links.length === 0) return;
  for (const type of ["scroll", "resize", "hashchange"]) addEventListener(type, mark, { passive: true });
  mark();
}
