import type { EntryFacts, PublishedTable } from "../query/index-files.ts";
import type { PageText } from "../query/load-pagefind.ts";
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
import { packJson, unpack } from "./pagefind-format.ts";
import { ownAnchors, sentencePlaces } from "./sentence-places.ts";
import { stemmedLanguage } from "./stemmed-language.ts";
import { indexHash, smallerChunks } from "./rechunk-index.ts";
import { vocabularyFiles } from "./vocabulary-files.ts";

/** A page to be searched: its path inside the site and its markup. */
export interface SearchedPage {
  readonly path: string;
  readonly html: string;
}

const noFacts: EntryFacts = { marks: [], basis: "", people: "" };

const fragmentName = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Makes quotes and dashes straight, because the engine takes curly ones for letters and would not find “Leicester’s” as
 * Leicester. Quotes become entities, so that they are safe inside attributes. `readableText` makes them curly again.
 */
const straightened = (html: string): string =>
  html
    .replace(/[“”]/g, "&#34;")
    .replace(/[‘’]/g, "&#39;")
    .replace(/(?<=\d)[–—](?=\d)/g, "-");

/** A page of the index with the places of its sentences. */
const withSentences = (file: IndexFile): IndexFile => {
  if (!fragmentName.test(file.path)) return file;
  const page = JSON.parse(unpack(file.content).toString("utf8")) as PageText;
  const content = packJson({ ...page, anchors: ownAnchors(page.anchors), sentences: sentencePlaces(page) });
  return { path: file.path, content };
};

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
      .map(withSentences)
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
 * sorting need no further request, and in `rows` by entry what the list says of it. `figures.json` says which finding
 * states which number. `language` is the language of the texts.
 */
export async function indexPages(
  pages: Iterable<SearchedPage>,
  library: LibraryExport,
  { results, named, rows }: EntryMaps,
  vocabulary: VocabularyExport,
  language: string,
): Promise<IndexFile[]> {
  const files = await pagefindFiles(pages, language);
  const fragments = files.flatMap(({ path, content }): [string, PageText][] => {
    const id = fragmentName.exec(path)?.[1];
    return id ? [[id, JSON.parse(unpack(content).toString("utf8")) as PageText]] : [];
  });
  const table = entriesTable(library.entries, new Map(fragments.map(([id, { url }]) => [url, id])), results, named);
  const index = smallerChunks(files);
  return [
    ...index,
    jsonFile("entries.json", {
      ...table,
      index: indexHash(index),
      rows: table.entryIds.map((id) => rows.get(id) ?? noFacts),
    } satisfies PublishedTable),
    jsonFile("figures.json", figuresTable(library.entries, table.entryIds)),
    ...vocabularyFiles(
      vocabulary,
      fragments.map(([, { content }]) => content),
      britishWords(),
    ),
    jsonFile("vocabulary/glossary.json", glossaryFile(library.entries)),
    { path: "vocabulary/NOTICE.txt", content: new TextEncoder().encode(britishWordsNotice()) },
  ];
}
