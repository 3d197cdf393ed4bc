import { PartError } from "../../fetching/part-error.ts";

/** How long one part of the search may take, in milliseconds. After that, trying again is better than waiting. */
const timeLimit = 20_000;

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
