/** A rule of a `_headers` file: the addresses it is for, and their headers. */
export interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

/**
 * Reads the `_headers` format that static hosts share: a path on its own line, with `*` for anything, then indented
 * `Name: value` lines. The local server and the tests use the same file as production.
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

/** The headers of an address. If two rules set the same header, the values are joined, as the strictest hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of rules.filter(({ matches }) => matches(path)).flatMap((rule) => rule.headers)) {
    const earlier = headers.get(name);
    headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return headers;
}
