/** A rule of a `_headers` file: which addresses it is for, and what they are sent with. */
export interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
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

/** The headers of an address. Where two rules set the same one, the values are joined, as the strictest hosts do it. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of rules.filter(({ matches }) => matches(path)).flatMap((rule) => rule.headers)) {
    const earlier = headers.get(name);
    headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return headers;
}
