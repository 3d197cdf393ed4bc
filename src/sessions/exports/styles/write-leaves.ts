import type { CssLeaf } from "./css-leaf.ts";

/** As many groups as two leaves that follow each other share. */
function sharedGroups(one: readonly string[], two: readonly string[]): number {
  let count = 0;
  while (count < one.length && one[count] === two[count]) count += 1;
  return count;
}

/** At-rules stand alone, and so does what is for one browser: others would take no notice of the whole list. */
const standsAlone = (selector: string): boolean => selector.startsWith("@") || /::?-/.test(selector);

/** The text of a stylesheet. Leaves that follow each other share their groups, and their body if it is the same. */
export function writeLeaves(leaves: readonly CssLeaf[]): string {
  let css = "";
  let open: readonly string[] = [];
  leaves.forEach(({ groups, selector, body }, place) => {
    const before = leaves[place - 1];
    const shared = sharedGroups(open, groups);
    const isSamePlace = shared === open.length && shared === groups.length;
    const areListed = before && ![before.selector, selector].some(standsAlone);
    if (areListed && before.body === body && isSamePlace) {
      css = `${css.slice(0, -(body.length + 2))},${selector}{${body}}`;
      return;
    }
    css += "}".repeat(open.length - shared);
    css += groups
      .slice(shared)
      .map((group) => `${group}{`)
      .join("");
    css += `${selector}{${body}}`;
    open = groups;
  });
  return css + "}".repeat(open.length);
}
