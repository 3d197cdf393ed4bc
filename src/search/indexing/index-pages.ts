import type { EntryFacts, PublishedTable } from "../query/index-files.ts";
import { close, createIndex } from "pagefind";
import type { LibraryExport } from "../../exports/library-json.ts";
import type { VocabularyExport } from "../../exports/vocabulary-json.ts";
import { britishWords, britishWordsNotice } from "./british-words.ts";
import { engineScript } from "./engine-script.ts";
import { glossaryFile } from "./glossary-file.ts";
import { entriesTable, type NamedTerms, type ResultsOfEntries } from "./entries-table.ts";
import { figuresTable } from "./figures-table.ts";
import { jsonFile, type IndexFile } from "./index-file.ts";
import { markBlocks } from "./mark-blocks.ts";
import { indexedPages, isPage } from "./indexed-pages.ts";
import { stemmedLanguage } from "./stemmed-language.ts";
import { smallerChunks } from "./rechunk-index.ts";
import { vocabularyFiles } from "./vocabulary-files.ts";

/** A page to be searched: its path inside the site and its markup. */
export interface SearchedPage {
  readonly path: string;
  readonly html: string;
}

/**
 * Makes quotes and dashes straight, because the engine takes curly ones for letters and would not find “Leicester’s” as
 * Leicester. Quotes become entities, so that they are safe inside attributes. `readableText` makes them curly again.
 */
const straightened = (html: string): string =>
  html
    .replace(/[“”]/g, "&#34;")
    .replace(/[‘’]/g, "&#39;")
    .replace(/(?<=\d)[–—](?=\d)/g, "-");

const withContent = ({ path, content }: IndexFile, change: (text: string) => string): IndexFile => ({
  path,
  content: new TextEncoder().encode(change(new TextDecoder().decode(content))),
});

/** Adds a page if there is none, because Pagefind makes no empty index. Nobody will search for the letter on it. */
function withOneAtLeast(pages: Iterable<SearchedPage>): SearchedPage[] {
  const all = [...pages];
  return all.length > 0 ? all : [{ path: "/", html: "<html><body data-pagefind-body><h1>ꙮ</h1></body></html>" }];
}

/** Pagefind's index of the pages. Throws with Pagefind's message when a page cannot be indexed. */
async function pagefindFiles(pages: Iterable<SearchedPage>, language: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: stemmedLanguage(language) });
  if (!index) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
  try {
    for (const { path, html } of withOneAtLeast(pages)) {
      const added = await index.addHTMLFile({ url: path, content: markBlocks(straightened(html)) });
      if (added.errors.length > 0) throw new Error(`${path} cannot be indexed: ${added.errors.join("; ")}`);
    }
    const { files, errors: problems } = await index.getFiles();
    if (problems.length > 0) throw new Error(`The search index could not be read: ${problems.join("; ")}`);
    // Pagefind's interface and worker are not used: the engine runs in the page.
    return files
      .filter(({ path }) => !/ui|highlight|component|worker|unknown/.test(path))
      .map((file) => (file.path === "pagefind.js" ? withContent(file, engineScript) : file));
  } finally {
    await close();
  }
}

/** What search knows of each entry beyond the export, by id. */
export interface EntryMaps {
  readonly results: ResultsOfEntries;
  readonly named: NamedTerms;
  /** What its row says at the right. */
  readonly rows: ReadonlyMap<string, EntryFacts>;
}

/**
 * Makes every file that search reads: Pagefind's index in small chunks, `entries.json`, `figures.json` and the
 * vocabulary. `entries.json` has the facets of every entry and of its results, so that filters, exact counts and
 * sorting need no further request, and the list of the index. `figures.json` says which finding states which
 * number. `language` is the language of the texts.
 */
export async function indexPages(
  pages: Iterable<SearchedPage>,
  library: LibraryExport,
  { results, named, rows }: EntryMaps,
  vocabulary: VocabularyExport,
  language: string,
): Promise<IndexFile[]> {
  const files = await pagefindFiles(pages, language);
  const indexed = indexedPages(files, rows);
  const table = entriesTable(library.entries, new Map(indexed.map(({ id, text }) => [text.url, id])), results, named);
  const { files: index, list } = smallerChunks(files, table.pageIds);
  const pagesById = new Map(indexed.map((page) => [page.id, page]));
  const searched = table.pageIds.flatMap((id) => pagesById.get(id) ?? []);
  return [
    ...index.filter((file) => !isPage(file)),
    ...searched.map(({ file }) => file),
    jsonFile("entries.json", {
      ...table,
      pageIds: searched.map(({ version }) => version),
      index: list,
    } satisfies PublishedTable),
    jsonFile("figures.json", figuresTable(library.entries, table.entryIds)),
    ...vocabularyFiles(
      vocabulary,
      searched.map(({ text }) => text.content),
      britishWords(),
    ),
    jsonFile("vocabulary/glossary.json", glossaryFile(library.entries)),
    { path: "vocabulary/NOTICE.txt", content: new TextEncoder().encode(britishWordsNotice()) },
  ];
}
