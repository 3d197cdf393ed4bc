/** A rule of a stylesheet: a selector or at-rule, and what stands in its braces. */
export type CssRule =
  /** Rules for elements, and at-rules that are kept as they are, such as `@page`. */
  | { readonly head: string; readonly body: string }
  /** `@media`, `@layer`, `@supports`: rules inside rules. */
  | { readonly head: string; readonly rules: readonly CssRule[] };

const grouping = /^@(media|supports|layer|container)\b/;

/** The index after the brace that closes the one at `open`. Braces in strings are text. */
function closingOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === '"' || sign === "'") {
      for (at += 1; at < css.length && css[at] !== sign; at += 1) if (css[at] === "\\") at += 1;
    } else if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error("A stylesheet ends inside a rule.");
}

/**
 * Reads a stylesheet as the build writes it. It holds no comments, and of at-rules without braces only an order of
 * layers, which its first groups repeat.
 * @throws Error if a rule does not end
 */
export function readRules(css: string): readonly CssRule[] {
  const rules: CssRule[] = [];
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  for (let at = 0, open = text.indexOf("{"); open !== -1; open = text.indexOf("{", at)) {
    const head = text.slice(at, open).split(";").at(-1)?.trim() ?? "";
    at = closingOf(text, open);
    const body = text.slice(open + 1, at - 1);
    rules.push(grouping.test(head) ? { head, rules: readRules(body) } : { head, body });
  }
  return rules;
}

/** The text of rules. Groups without a rule are left out. */
export const writeRules = (rules: readonly CssRule[]): string =>
  rules
    .map((rule) => {
      const body = "rules" in rule ? writeRules(rule.rules) : rule.body.trim();
      return body === "" ? "" : `${rule.head}{${body}}`;
    })
    .join("");
