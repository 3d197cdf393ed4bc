import type { EntryFacts, PublishedTable } from "./index-files.ts";
import { indexList } from "./index-list.ts";
import { PartError } from "../../fetching/part-error.ts";
import { inTime, readPart } from "./read-part.ts";

/** What Pagefind keeps of one page. */
export interface PageText {
  /** Its address, to which the engine has added the base path of the site. */
  readonly url: string;
  /** Its text with single spaces between words. Positions of hits count these words from 0. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
  /** Runs of sentences: the number of words since the run before, then the number of words of each sentence. */
  readonly sentences: readonly (readonly number[])[];
  /** What its row says at the right. */
  readonly facts: EntryFacts;
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
  /** The function given here makes all requests of the engine. */
  readWith(read: (address: string) => Promise<Response>): void;
}

/** The browser lacks what Pagefind runs in. Some modes of protection, such as Lockdown Mode of iOS, turn it off. */
export class NoWebAssembly extends Error {}

/** The weights of the engine's score, tuned with the queries in tests/fixtures. */
const ranking = { termSimilarity: 2, pageLength: 0.6, termSaturation: 1.4 };

/** The first byte of the engine's files: as compressed, and as unpacked by some hosts (“pagefind_dcd”). */
const firstBytes = [0x1f, 0x70];

async function readIndexPart(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readPart(address);
  if (firstBytes.includes(bytes[0] ?? 0)) return bytes;
  throw new PartError("site", address);
}

/** Imports the engine's script. Each attempt uses another address, because browsers may remember a failed script. */
async function importScript(folder: string, attempt: number): Promise<PagefindScript> {
  const address = `${folder}pagefind.js${attempt > 0 ? `?${String(attempt)}` : ""}`;
  return inTime(address, async () => {
    try {
      return (await import(/* @vite-ignore */ address)) as PagefindScript;
    } catch {
      // The file is read, because an import does not say why it failed.
      await readPart(address);
      throw new PartError("site", address);
    }
  });
}

/**
 * Starts Pagefind after loading all files that it needs to start, because Pagefind does not report missing ones.
 * `folder` is the address of the index, whose list stands in the table. Throws a `PartError` if a file fails to load,
 * and `NoWebAssembly`.
 */
export async function loadPagefind(folder: string, table: Promise<PublishedTable>, attempt: number): Promise<Pagefind> {
  if (!("WebAssembly" in globalThis)) throw new NoWebAssembly();
  const first = new Map<string, Promise<Response>>();
  const readFirst = async () => {
    const { entry, list, listName, wasmName } = indexList(await table);
    first.set(`${folder}pagefind-entry.json`, Promise.resolve(Response.json(entry)));
    first.set(folder + listName, Promise.resolve(new Response(list)));
    first.set(folder + wasmName, Promise.resolve(new Response(await readIndexPart(folder + wasmName))));
  };
  const [script] = await Promise.all([importScript(folder, attempt), readFirst()]);
  script.readWith(async (address) => {
    const [path = ""] = address.split("?");
    return first.get(path) ?? new Response(await readIndexPart(address));
  });
  return script.createInstance({ noWorker: true, ranking });
}
