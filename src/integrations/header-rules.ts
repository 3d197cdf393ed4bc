/**
 * The headers of every answer. The policy allows nothing from other sites and no inline script or style. HSTS leaves
 * out subdomains, because they may belong to somebody else.
 */
const policyOf = (content: string, resources: "same-origin" | "cross-origin"): readonly string[] => [
  `Content-Security-Policy: default-src 'none'; ${content}`,
  "Strict-Transport-Security: max-age=31536000",
  "X-Content-Type-Options: nosniff",
  "Referrer-Policy: no-referrer",
  "Cross-Origin-Opener-Policy: same-origin",
  `Cross-Origin-Resource-Policy: ${resources}`,
  "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
];

const policy = policyOf(
  "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "same-origin",
);

/** Of what other sites show in a frame: it runs nothing, sends nothing, and alone may be framed by anybody. */
const framedPolicy = policyOf(
  "style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
  "cross-origin",
);

const askedAgain = "Cache-Control: no-cache";
const keptForEver = "Cache-Control: public, max-age=31536000, immutable";

/** Folders whose files are named by a hash of their content. */
const hashed = new Set(["_astro", "pagefind/index", "pagefind/fragment"]);

/** The path in the rule for a built file: its folder, or the file itself if its neighbours need different rules. */
function patternsOf(file: string): string[] {
  const folders = file.split("/").slice(0, -1);
  if (folders.length === 0) return file === "index.html" ? ["", "index.html"] : [file];
  const [first = ""] = folders;
  const isMixed = [...hashed].some((folder) => folder.startsWith(`${first}/`));
  if (!isMixed) return [`${first}/*`];
  return folders.length > 1 ? [`${folders.slice(0, 2).join("/")}/*`] : [file];
}

/**
 * Writes the `_headers` of a built site, a format that static hosts share. Every top folder and every file beside them
 * has one rule with the whole policy. No two rules match one path, because some hosts then join the values and others
 * use only the later rule.
 *
 * @param files paths of the built files, from the root of the site
 * @param base the path the site is published under, with slashes at both ends
 */
export function writeHeaders(files: readonly string[], base: string): string {
  const patterns = [...new Set(files.flatMap(patternsOf))].sort();
  const rules = patterns.map((pattern) => {
    const caching = hashed.has(pattern.replace(/\/\*$/, "")) ? keptForEver : askedAgain;
    const sent = pattern === "embed/*" ? framedPolicy : policy;
    return [base + pattern, ...[...sent, caching].map((line) => `  ${line}`)].join("\n");
  });
  return `${rules.join("\n")}\n`;
}
