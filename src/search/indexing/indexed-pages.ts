import type { EntryFacts } from "../query/index-files.ts";
import type { PageText } from "../query/load-pagefind.ts";
import type { IndexFile } from "./index-file.ts";
import { pageName } from "../query/index-list.ts";
import { packJson, shortHash, unpack } from "./pagefind-format.ts";
import { ownAnchors, sentencePlaces } from "./sentence-places.ts";

/** A page of the index: Pagefind's id of it, the version that it is published under, its text and its file. */
export interface IndexedPage {
  readonly id: string;
  readonly version: string;
  readonly text: PageText;
  readonly file: IndexFile;
}

const fragmentPath = /^fragment\/(.+)\.pf_fragment$/;

export const isPage = ({ path }: IndexFile): boolean => fragmentPath.test(path);

const noFacts: EntryFacts = { marks: [], basis: "", people: "" };

/**
 * The pages of an index, each with the places of its sentences and with what its row says at the right, by the id of its
 * entry. Each is named anew for its entry and for all that it then holds, because browsers keep it for ever.
 */
export function indexedPages(files: readonly IndexFile[], rows: ReadonlyMap<string, EntryFacts>): IndexedPage[] {
  return files.flatMap(({ path, content }) => {
    const id = fragmentPath.exec(path)?.[1];
    if (id === undefined) return [];
    const page = JSON.parse(unpack(content).toString("utf8")) as PageText;
    const entryId = page.meta["id"] ?? "";
    const facts = rows.get(entryId) ?? noFacts;
    const text = { ...page, anchors: ownAnchors(page.anchors), sentences: sentencePlaces(page), facts };
    const packed = packJson(text);
    const version = shortHash(packed);
    const name = pageName(entryId, version);
    return [{ id, version, text, file: { path: `fragment/${name}.pf_fragment`, content: packed } }];
  });
}
