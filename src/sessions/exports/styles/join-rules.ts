import type { CssRule } from "./css-rule.ts";

const isSame = (a: CssRule, b: CssRule): boolean =>
  a.head === b.head && ("rules" in a ? "rules" in b : "body" in b && a.body === b.body);

/** Rules before others have the same place in every sheet, so a rule that only one has comes after the one before it there. */
function joinTwo(all: readonly CssRule[], more: readonly CssRule[]): readonly CssRule[] {
  const joined = [...all];
  let after = 0;
  for (const rule of more) {
    const found = joined.findIndex((other, place) => place >= after && isSame(other, rule));
    const other = joined[found];
    if (other === undefined) joined.splice(after, 0, rule);
    else if ("rules" in other && "rules" in rule)
      joined[found] = { head: rule.head, rules: joinTwo(other.rules, rule.rules) };
    after = found === -1 ? after + 1 : found + 1;
  }
  return joined;
}

/**
 * One stylesheet of several that were trimmed from the same one: every rule once, each pair in the order in which a sheet
 * has it.
 */
export const joinRules = (sheets: readonly (readonly CssRule[])[]): readonly CssRule[] =>
  sheets.reduce((all, sheet) => joinTwo(all, sheet), []);
