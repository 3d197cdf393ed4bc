import { keyOf, type CssLeaf } from "./css-leaf.ts";

/**
 * The shortest list that holds both lists in their orders, by their longest common part (Wagner and Fischer). Lists of a
 * thousand leaves take a few milliseconds.
 */
function joinTwo(one: readonly CssLeaf[], two: readonly CssLeaf[]): readonly CssLeaf[] {
  const [keys, others] = [one.map(keyOf), two.map(keyOf)];
  const width = two.length + 1;
  // How much is common from a place of each list to its end.
  const common = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = two.length - 1; j >= 0; j -= 1)
      common[i * width + j] = keys[i] === others[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const joined: CssLeaf[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < two.length) {
    const isCommon = i < one.length && j < two.length && keys[i] === others[j];
    const isFirst = isCommon || j >= two.length || (i < one.length && at(i + 1, j) >= at(i, j + 1));
    const leaf = isFirst ? one[i] : two[j];
    if (leaf) joined.push(leaf);
    if (isFirst) i += 1;
    if (isCommon || !isFirst) j += 1;
  }
  return joined;
}

/**
 * One stylesheet of several that were trimmed from the same one. Each order in which a sheet has two leaves stays, since
 * the later of two wins.
 */
export const joinLeaves = (sheets: readonly (readonly CssLeaf[])[]): readonly CssLeaf[] =>
  sheets.reduce<readonly CssLeaf[]>(joinTwo, []);
