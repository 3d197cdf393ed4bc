/** The headers of every address that a pattern of a `_headers` file matches; a later rule replaces an earlier one. */
export interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [string, string])[];
}

const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

/**
 * Reads the `_headers` format that static hosts share: a path on a line of its own, `*` for anything, then indented
 * `Name: value` lines. The local server and the tests obey the same file that production does.
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: { matches: HeaderRule["matches"]; headers: [string, string][] }[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("/")) {
      const pattern = new RegExp(`^${line.trim().split("*").map(escape).join(".*")}$`);
      rules.push({ matches: (path) => pattern.test(path), headers: [] });
    } else if (/^\s+\S/.test(line)) {
      const colon = line.indexOf(":");
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

export const headersFor = (rules: readonly HeaderRule[], path: string): Map<string, string> =>
  new Map(rules.filter(({ matches }) => matches(path)).flatMap(({ headers }) => headers));
