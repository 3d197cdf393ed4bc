import { createHash } from "node:crypto";
import type { Library } from "../library/library.ts";
import { readBasePath, readSiteUrl } from "../model/publishing-place.ts";

/**
 * A short digest of what a library says, its texts included, and where it is published, 16 hexadecimal digits. Documents
 * with another one were printed of other content, or name other addresses. `environment` is that of the process.
 */
export function editionPrint(
  { digest }: Pick<Library, "digest">,
  { SITE_URL, BASE_PATH }: Readonly<Record<string, string | undefined>>,
): string {
  const address = `${readSiteUrl(SITE_URL)}${readBasePath(BASE_PATH)}`;
  return createHash("sha256").update(`${digest} ${address}`).digest("hex").slice(0, 16);
}
