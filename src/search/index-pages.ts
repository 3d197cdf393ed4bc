import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import type { LibraryExport } from "../exports/library-json.ts";
import { entriesTable } from "./entries-table.ts";

/** A page to be searched: its path inside the site and its markup. */
export interface SearchedPage {
  readonly path: string;
  readonly html: string;
}

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const fragmentName = /^fragment\/(.+)\.pf_fragment$/;

/** The path of the page that a fragment of the index describes: gzip, Pagefind's mark, then JSON. */
function pathOfFragment(content: Uint8Array): string {
  const text = gunzipSync(content).toString("utf8");
  const { url } = JSON.parse(text.slice(text.indexOf("{"))) as { url: string };
  return url;
}

/**
 * Builds the search index of the given pages with Pagefind, and beside it `entries.json`: the facets of every entry,
 * keyed by Pagefind's own result ids, so that filters, exact counts and sorting cost no further request. Throws with
 * Pagefind's words when a page cannot be indexed.
 */
export async function indexPages(pages: Iterable<SearchedPage>, library: LibraryExport): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
  try {
    for (const { path, html } of pages) {
      const added = await index.addHTMLFile({ url: path, content: html });
      if (added.errors.length > 0) throw new Error(`${path} cannot be indexed: ${added.errors.join("; ")}`);
    }
    const { files, errors: problems } = await index.getFiles();
    if (problems.length > 0) throw new Error(`The search index could not be read: ${problems.join("; ")}`);
    const ids = new Map<string, string>();
    for (const { path, content } of files) {
      const id = fragmentName.exec(path)?.[1];
      if (id) ids.set(pathOfFragment(content), id);
    }
    const table = JSON.stringify(entriesTable(library.entries, ids));
    // Pagefind's own interface is not used.
    const engine = files.filter(({ path }) => !/ui|highlight|component/.test(path));
    return [...engine, { path: "entries.json", content: new TextEncoder().encode(table) }];
  } finally {
    await close();
  }
}
