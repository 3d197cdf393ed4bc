/** How long one part of the search may take, in milliseconds. After that, trying again is better than waiting. */
const timeLimit = 20_000;

/** A part of the search failed to load: the connection failed, or the site sent something else. */
export class PartError extends Error {
  readonly reason: "connection" | "site";

  constructor(reason: PartError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Waits for a request and aborts it when the time is up. Every failure counts as a fault of the connection. */
export async function inTime<T>(address: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const slow = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      slow.abort();
      reject(new Error());
    }, timeLimit);
  });
  try {
    return await Promise.race([work(slow.signal), late]);
  } catch (error) {
    throw error instanceof PartError ? error : new PartError("connection", `${address}: ${String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

/** How often each piece of script failed to come, by its address as the page names it. */
const failures = new Map<string, number>();

/**
 * Imports a piece of the search's own script that is fetched only when it is needed. Most browsers remember that a module
 * failed and never ask for its address again, so the next try asks for another address of the same file. The address is
 * the one that stands in the function itself, since no build tells it in another way.
 * @param load imports one module and nothing else: `() => import("./spelling.ts")`
 * @throws PartError if it does not come
 */
export async function importPart<T>(load: () => Promise<T>): Promise<T> {
  const address = /import\(\s*["'`]([^"'`]+)/.exec(String(load))?.[1] ?? "";
  const failed = failures.get(address) ?? 0;
  try {
    if (failed === 0) return await load();
    const other = new URL(address, import.meta.url);
    other.searchParams.set("retry", String(failed));
    return (await import(/* @vite-ignore */ other.href)) as T;
  } catch (error) {
    failures.set(address, failed + 1);
    throw new PartError("connection", String(error));
  }
}

/** Reads a whole file. Throws a `PartError` when the file fails to load, is late or does not exist. */
export const readPart = (address: string, cache: RequestCache = "default"): Promise<Uint8Array<ArrayBuffer>> =>
  inTime(address, async (signal) => {
    const response = await fetch(address, { cache, signal });
    if (!response.ok) throw new PartError("site", address);
    return new Uint8Array(await response.arrayBuffer());
  });

/** Reads the newest version of a JSON file. If the site sends a page instead, that is a fault of the site. */
export async function readJsonPart<T>(address: string): Promise<T> {
  const bytes = await readPart(address, "no-cache");
  try {
    return (await new Response(bytes).json()) as T;
  } catch {
    throw new PartError("site", address);
  }
}
