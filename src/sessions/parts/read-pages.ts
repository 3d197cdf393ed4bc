import { MissingPages } from "./missing.ts";

/** As many as a browser fetches from one host at once. */
const AT_ONCE = 6;

async function readPage(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    // A page of a network to sign in to comes with status 200 too.
    return page.querySelector("main article") ? page : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads built pages, each once. `addressOf` gives the address of a path. A kept copy of the library answers without a
 * connection.
 * @throws MissingPages with every path that did not come
 */
export async function readPages(
  paths: readonly string[],
  addressOf: (path: string) => string,
): Promise<ReadonlyMap<string, Document>> {
  const waiting = [...new Set(paths)];
  const pages = new Map<string, Document>();
  const missing: string[] = [];
  const readNext = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await readPage(addressOf(path));
      if (page) pages.set(path, page);
      else missing.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readNext));
  if (missing.length > 0) throw new MissingPages(missing);
  return pages;
}
