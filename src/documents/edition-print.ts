import { createHash } from "node:crypto";
import { libraryJson } from "../exports/library-json.ts";
import type { Library } from "../library/library.ts";
import { readBasePath, readSiteUrl } from "../model/publishing-place.ts";

/**
 * A short digest of what a library says and where it is published, 16 hexadecimal digits. Documents with another one
 * were printed of other content, or name other addresses. `environment` is that of the process.
 */
export function editionPrint(
  library: Library,
  { SITE_URL, BASE_PATH }: Readonly<Record<string, string | undefined>>,
): string {
  const address = `${readSiteUrl(SITE_URL)}${readBasePath(BASE_PATH)}`;
  const said = JSON.stringify(libraryJson(library, address));
  return createHash("sha256").update(said).digest("hex").slice(0, 16);
}
