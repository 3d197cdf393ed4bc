import { PartError } from "./part-error.ts";

/**
 * What each script imports, by address: it is here as a whole, or is coming. One that did not come is asked for again.
 * Whatever contains this module is here.
 */
const scripts = new Map<string, Promise<readonly string[]>>([[import.meta.url, Promise.resolve([])]]);

/** The scripts that did not come at the last try. A browser may have kept what the site sent instead. */
const lost = new Set<string>();

/**
 * Imports a script that is fetched only when it is wanted. Most browsers remember that a module or one of its imports
 * failed, and never ask for it again; another address of the same file would be a second module with a state of its
 * own. So each file is read first, and imported from the browser’s cache once all of them are here. Another call after
 * a failure tries again.
 * @param load imports one module and nothing else: `() => import("./spelling.ts")`
 * @param address where that module is; by default as it stands in the function, since no build tells it in another way
 * @throws PartError if it does not come; any other error is a fault of the script
 */
export async function importPart<T>(load: () => Promise<T>, address = addressIn(load)): Promise<T> {
  if (address) await readAll(new URL(address, import.meta.url).href, new Set());
  return load();
}

/** Empty outside a browser, where nothing needs to be fetched. */
const addressIn = (load: () => unknown): string => /import\(\s*["'`]([^"'`]+)/.exec(String(load))?.[1] ?? "";

async function readAll(address: string, seen: Set<string>): Promise<void> {
  if (seen.has(address)) return;
  seen.add(address);
  let reading = scripts.get(address);
  if (!reading) {
    reading = readScript(address);
    scripts.set(address, reading);
  }
  const imports = await reading;
  await Promise.all(imports.map((each) => readAll(each, seen)));
}

/** Reads a script whole, and finds the addresses of what it imports. */
async function readScript(address: string): Promise<readonly string[]> {
  try {
    const text = await demandScript(address);
    lost.delete(address);
    return [...text.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)].map(([, path = ""]) => new URL(path, address).href);
  } catch (error) {
    lost.add(address);
    scripts.delete(address);
    throw error instanceof PartError ? error : new PartError("connection", `${address}: ${String(error)}`);
  }
}

async function demandScript(address: string): Promise<string> {
  const response = await fetch(address, { cache: lost.has(address) ? "reload" : "default" });
  const text = await response.text();
  if (response.ok && response.headers.get("content-type")?.includes("javascript")) return text;
  throw new PartError("site", address);
}
