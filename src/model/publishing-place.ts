/** The origin of an unpublished copy. No page cites it. */
export const previewOrigin = "http://localhost:4321";

function readUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * Reads SITE_URL: the address of the published site, without a path. Undefined or empty means a preview.
 *
 * @throws Error that says what to write instead
 */
export function readSiteUrl(text: string | undefined): string {
  if (!text?.trim()) return previewOrigin;
  const example = "SITE_URL=https://evidence.example.nhs.uk";
  const url = readUrl(text.trim());
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL must begin with https://, as in ${example}; it is “${text}”.`);
  if (url.pathname !== "/" || url.search || url.hash || url.username)
    throw new Error(`SITE_URL names the host alone. Write SITE_URL=${url.origin} BASE_PATH=${url.pathname}`);
  return url.origin;
}

/**
 * Reads BASE_PATH: the path of the published site, with or without slashes around it. Returns it with a slash at both
 * ends.
 *
 * @throws Error that says what to write instead
 */
export function readBasePath(text = ""): string {
  const parts = text.trim().split("/").filter(Boolean);
  const wrong = parts.find((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part));
  if (wrong !== undefined)
    throw new Error(`BASE_PATH must be a path such as /library; “${wrong}” in “${text}” cannot stand in it.`);
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}
