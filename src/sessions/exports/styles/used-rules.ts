import type { CssRule } from "./css-rule.ts";

/** What a person or the browser sets, and what is no element of the page. Whether it applies is seen without it. */
const states =
  /::?(?:before|after|marker|placeholder|first-line|first-letter|selection|backdrop|hover|focus(?:-visible|-within)?|active|visited|link|any-link|target|checked|disabled|-webkit-[\w-]+|-moz-[\w-]+)(?![\w-])/g;

/** The selectors of a list. Commas in brackets part nothing. */
const selectorsOf = (head: string): readonly string[] => head.split(/,(?![^([]*[)\]])/).map((each) => each.trim());

/** A selector without states; where nothing else is left, any element stands. */
export const withoutStates = (selector: string): string =>
  selector
    .replace(states, "")
    .trim()
    .replace(/^(?=[>+~]|$)/, "*")
    .replace(/[>+~]$/, "$& *");

/**
 * The rules that apply to a page, their selectors included. At-rules that are about the sheet of paper stay.
 * @param isUsed whether the page has an element for a selector without states
 */
export function usedRules(rules: readonly CssRule[], isUsed: (selector: string) => boolean): readonly CssRule[] {
  return rules.flatMap((rule): CssRule[] => {
    if ("rules" in rule) {
      const inner = usedRules(rule.rules, isUsed);
      return inner.length === 0 ? [] : [{ head: rule.head, rules: inner }];
    }
    if (rule.head.startsWith("@")) return [rule];
    const used = selectorsOf(rule.head).filter((selector) => isUsed(withoutStates(selector)));
    return used.length === 0 ? [] : [{ head: used.join(","), body: rule.body }];
  });
}
