import type { CssLeaf } from "./css-leaf.ts";

const grouping = /^@(media|supports|layer|container)\b/;

/** The index after the string that begins at `at`. */
function afterString(css: string, at: number): number {
  const quote = css[at];
  let end = at + 1;
  while (end < css.length && css[end] !== quote) end += css[end] === "\\" ? 2 : 1;
  return end + 1;
}

/**
 * The pieces of a text between signs that stand in no brackets, braces or strings. A backslash takes its meaning from the
 * sign after it.
 */
function* split(css: string, at: RegExp): Generator<{ readonly text: string; readonly end: string }> {
  let [from, depth] = [0, 0];
  for (let i = 0; i < css.length;) {
    const sign = css[i] ?? "";
    if (sign === '"' || sign === "'") i = afterString(css, i);
    else if (sign === "\\") i += 2;
    else {
      if ("([{".includes(sign)) depth += 1;
      if (")]}".includes(sign)) depth -= 1;
      if (depth === 0 && at.test(sign)) {
        yield { text: css.slice(from, i + 1), end: sign };
        from = i + 1;
      }
      i += 1;
    }
  }
  if (from < css.length) yield { text: css.slice(from), end: "" };
}

/** The selectors of a list. */
const selectorsOf = (list: string): readonly string[] =>
  [...split(list, /,/)].map(({ text }) => text.replace(/,$/, "").trim());

/**
 * Reads a stylesheet as the build writes it, selector by selector. Of at-rules without braces it has only the order of
 * its layers, which the groups repeat.
 * @throws Error if a rule does not end
 */
export function readLeaves(css: string, groups: readonly string[] = []): readonly CssLeaf[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...split(text, /[};]/)].flatMap(({ text: rule, end }): readonly CssLeaf[] => {
    if (end === ";" || (end === "" && rule.trim() === "")) return [];
    if (end === "") throw new Error("A stylesheet ends inside a rule.");
    const open = rule.indexOf("{");
    const head = rule.slice(0, open).trim();
    const body = rule.slice(open + 1, -1).trim();
    if (grouping.test(head)) return readLeaves(body, [...groups, head]);
    if (body === "") return [];
    if (head.startsWith("@")) return [{ groups, selector: head, body }];
    return selectorsOf(head).map((selector) => ({ groups, selector, body }));
  });
}
