import { createHash } from "node:crypto";
import type { ContentIndex } from "../content/content-index.ts";

/**
 * A digest of everything that the content says, texts and facts of the site included: 64 hexadecimal digits. Where
 * files lie does not matter, only what they are called in their collections.
 */
export function contentDigest({ records, ledger, site }: Pick<ContentIndex, "records" | "ledger" | "site">): string {
  const hash = createHash("sha256").update(JSON.stringify([site, ledger]));
  for (const { collection, slug, data, body } of records) hash.update(JSON.stringify([collection, slug, data, body]));
  return hash.digest("hex");
}
