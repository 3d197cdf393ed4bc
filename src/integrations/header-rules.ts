/**
 * What every answer is sent with. The policy allows nothing from elsewhere and no inline script or style; HSTS leaves
 * other sites of the same domain alone, since whoever publishes below a path may not speak for them.
 */
const policy: readonly string[] = [
  "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "Strict-Transport-Security: max-age=31536000",
  "X-Content-Type-Options: nosniff",
  "Referrer-Policy: no-referrer",
  "Cross-Origin-Opener-Policy: same-origin",
  "Cross-Origin-Resource-Policy: same-origin",
  "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
];

const askedAgain = "Cache-Control: no-cache";
const keptForEver = "Cache-Control: public, max-age=31536000, immutable";

/** Folders whose files have their content in their names. */
const hashed = new Set(["_astro", "pagefind/index", "pagefind/fragment"]);

/** The path that a rule names for a built file: its folder, or the file itself where folders beside it differ. */
function patternsOf(file: string): string[] {
  const folders = file.split("/").slice(0, -1);
  if (folders.length === 0) return file === "index.html" ? ["", "index.html"] : [file];
  const [first = ""] = folders;
  const isMixed = [...hashed].some((folder) => folder.startsWith(`${first}/`));
  if (!isMixed) return [`${first}/*`];
  return folders.length > 1 ? [`${folders.slice(0, 2).join("/")}/*`] : [file];
}

/**
 * Writes the `_headers` of a built site, a format that static hosts share. Some hosts let a later rule replace an
 * earlier one, others join the values of both, so no path is matched by two rules: every top folder and every file
 * beside them has one rule with the whole policy.
 *
 * @param files paths of the built files, from the root of the site
 * @param base the path the site is published under, with slashes at both ends
 */
export function writeHeaders(files: readonly string[], base: string): string {
  const patterns = [...new Set(files.flatMap(patternsOf))].sort();
  const rules = patterns.map((pattern) => {
    const caching = hashed.has(pattern.replace(/\/\*$/, "")) ? keptForEver : askedAgain;
    return [base + pattern, ...[...policy, caching].map((line) => `  ${line}`)].join("\n");
  });
  return `${rules.join("\n")}\n`;
}
