/** FNV-1a, 32 bits (draft-eastlake-fnv): enough to tell the packages of one platform apart; it keeps nothing secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/**
 * The identifier of a package: the same for the same session of the same edition, so that a platform knows it again. An
 * XML name.
 */
export const packageId = (title: string, ids: readonly string[], edition: string): string =>
  `session-${fingerprint([title, edition, ...ids].join("\n"))}`;
