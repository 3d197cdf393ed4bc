import { CopyError, copyError } from "./copy-error.ts";
import { copyNames } from "./copy-names.ts";
import { deleteCaches, keptCopy, type KeptCopy } from "./kept-copy.ts";
import { listPath, shortDigest, type OfflineFile, type OfflineList } from "./offline-list.ts";

/** How many files are fetched at a time. */
const AT_A_TIME = 8;

/** Headers that belong to how a file was sent, and not to the file. */
const ofTheWay = ["content-encoding", "content-length", "transfer-encoding"];

interface Fetching {
  readonly base: string;
  readonly signal: AbortSignal;
  /** Called with the bytes that are kept so far, and with those of the whole copy. */
  readonly onProgress: (bytes: number, all: number) => void;
}

/** Fetches a file past every cache and compares it with the list. */
async function fetchFile(address: string, { digest }: OfflineFile, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache: "no-store", signal });
  if (!response.ok) throw new CopyError("changed", address);
  const body = await response.arrayBuffer();
  if (shortDigest(new Uint8Array(await crypto.subtle.digest("SHA-256", body))) !== digest)
    throw new CopyError("changed", address);
  const headers = new Headers(response.headers);
  for (const name of ofTheWay) headers.delete(name);
  return new Response(body, { headers });
}

async function fetchList(base: string, signal: AbortSignal): Promise<OfflineList> {
  const response = await fetch(base + listPath, { cache: "no-store", signal });
  if (!response.ok) throw new CopyError("changed", listPath);
  return (await response.json()) as OfflineList;
}

/** Fills a cache with all files of a list. What has not changed is taken from the earlier copy. */
async function fill(cache: Cache, list: OfflineList, earlier: KeptCopy | undefined, fetching: Fetching): Promise<void> {
  const { base, signal, onProgress } = fetching;
  const known = new Map(earlier?.list.files.map(({ path, digest }) => [path, digest]));
  const waiting = list.files.values();
  let bytes = 0;
  const work = async () => {
    for (const file of waiting) {
      signal.throwIfAborted();
      const address = base + file.path;
      const kept = known.get(file.path) === file.digest ? await earlier?.cache.match(address) : undefined;
      await cache.put(address, kept ?? (await fetchFile(address, file, signal)));
      bytes += file.bytes;
      onProgress(bytes, list.bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

/**
 * Keeps the whole library, as it is published now, in this browser. The earlier copy is deleted only when the new one is
 * whole, and what is cut off is deleted at once.
 * @throws CopyError
 */
export async function fetchCopy(fetching: Fetching): Promise<void> {
  const { base } = fetching;
  // One tab at a time; a second one would fetch the same again.
  await navigator.locks.request(copyNames(base), { ifAvailable: true }, async (lock) => {
    if (!lock) throw new CopyError("another tab");
    const earlier = await keptCopy(base);
    const name = copyNames(base) + new Date().toISOString();
    // The first failure ends what else is under way.
    const ended = new AbortController();
    const end = () => {
      ended.abort();
    };
    fetching.signal.addEventListener("abort", end);
    try {
      const list = await fetchList(base, ended.signal);
      const cache = await caches.open(name);
      await fill(cache, list, earlier, { ...fetching, signal: ended.signal });
      await cache.put(base + listPath, Response.json(list));
      await deleteCaches(base, name);
    } catch (error) {
      end();
      await deleteCaches(base, earlier?.name);
      throw copyError(error, fetching.signal);
    } finally {
      fetching.signal.removeEventListener("abort", end);
    }
  });
}
