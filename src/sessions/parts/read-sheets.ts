import { MissingPages } from "./missing.ts";

/**
 * The texts of stylesheets, in their order.
 * @throws MissingPages with the addresses of those that did not come
 */
export async function readSheets(addresses: readonly string[]): Promise<readonly string[]> {
  const read = await Promise.all(
    addresses.map(async (address) => {
      try {
        const response = await fetch(address);
        return response.ok && response.headers.get("content-type")?.includes("css") ? await response.text() : undefined;
      } catch {
        return undefined;
      }
    }),
  );
  const missing = addresses.filter((_, i) => read[i] === undefined);
  if (missing.length > 0) throw new MissingPages(missing);
  return read.filter((text) => text !== undefined);
}
