import { languageOf, type IndexEntry, type PublishedTable } from "./index-files.ts";
import { inTime, PartError, readJsonPart, readPart } from "./read-part.ts";

/** What Pagefind keeps of one page. */
export interface PageText {
  /** Its address; the engine puts the base path of the site before it. */
  readonly url: string;
  /** Its text, the words parted by single spaces; places of hits count these words from 0. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** One page that Pagefind found. */
export interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<PageText>;
}

export interface Pagefind {
  search(query: string | null): Promise<{ results: Result[] }>;
}

interface PagefindScript {
  createInstance(options: Record<string, unknown>): Pagefind;
  /** Every request of the engine is made by the function given here. */
  readWith(read: (address: string) => Promise<Response>): void;
}

/** How telling a word is, set by the queries in tests/fixtures. */
const ranking = { termSimilarity: 2, pageLength: 0.6, termSaturation: 1.4 };

/** The first byte of the engine's files: compressed, or unpacked by the host on the way (“pagefind_dcd”). */
const firstBytes = [0x1f, 0x70];

async function readIndexPart(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readPart(address);
  if (firstBytes.includes(bytes[0] ?? 0)) return bytes;
  throw new PartError("site", address);
}

/** Imports the engine's script. Browsers may remember a script that failed, so a later attempt has another address. */
async function importScript(folder: string, attempt: number): Promise<PagefindScript> {
  const address = `${folder}pagefind.js${attempt > 0 ? `?${String(attempt)}` : ""}`;
  return inTime(address, async () => {
    try {
      return (await import(/* @vite-ignore */ address)) as PagefindScript;
    } catch {
      // The browser does not say why an import failed; reading the file does.
      await readPart(address);
      throw new PartError("site", address);
    }
  });
}

/**
 * Loads Pagefind and all that it needs to begin, before it begins: it does not say what it lacks. `folder` is the
 * address of the index, which must be of the same build as the table. Throws a `PartError` when a part does not come.
 */
export async function loadPagefind(folder: string, table: Promise<PublishedTable>, attempt: number): Promise<Pagefind> {
  const first = new Map<string, Promise<Response>>();
  const entryAddress = `${folder}pagefind-entry.json`;
  const readFirst = async () => {
    const entry = await readJsonPart<IndexEntry>(entryAddress);
    const { hash, wasm } = languageOf(entry);
    if (hash !== (await table).index) throw new PartError("site", hash);
    first.set(entryAddress, Promise.resolve(Response.json(entry)));
    const parts = [`pagefind.${hash}.pf_meta`, `wasm.${wasm}.pagefind`].map((name) => folder + name);
    const contents = await Promise.all(parts.map(readIndexPart));
    contents.forEach((content, i) => first.set(parts[i] ?? "", Promise.resolve(new Response(content))));
  };
  const [script] = await Promise.all([importScript(folder, attempt), readFirst()]);
  script.readWith(async (address) => {
    const [path = ""] = address.split("?");
    return first.get(path) ?? new Response(await readIndexPart(address));
  });
  return script.createInstance({ noWorker: true, ranking });
}
