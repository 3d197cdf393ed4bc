import { isAtRule, type CssLeaf } from "./css-leaf.ts";

/** What a person or a browser sets, and what is no element of the page. */
const states =
  /(?<!\\):(?::[\w-]+|-[\w-]+|(?:before|after|first-line|first-letter|hover|focus|focus-visible|focus-within|active|visited|link|any-link|target|checked|disabled)(?![\w-]))/g;

/** A selector without states; where nothing else is left, any element stands. */
export const withoutStates = (selector: string): string =>
  selector
    .replace(states, "")
    .replace(/:not\(\s*\)/g, "")
    .trim()
    .replace(/^(?=[>+~]|$)/, "*")
    .replace(/[>+~]$/, "$& *");

/**
 * What of a stylesheet applies to a page. What is about the sheet of paper stays.
 * @param isUsed whether the page has an element for a selector without states
 */
export const usedLeaves = (leaves: readonly CssLeaf[], isUsed: (selector: string) => boolean): readonly CssLeaf[] =>
  leaves.filter((leaf) => isAtRule(leaf) || isUsed(withoutStates(leaf.selector)));
