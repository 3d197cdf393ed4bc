import type { AstroIntegration } from "astro";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { libraryJson } from "../exports/library-json.ts";
import { vocabularyJson } from "../exports/vocabulary-json.ts";
import { getLibrary, type Library } from "../library/index.ts";
import { resultTerms } from "../library/result-terms.ts";
import { rowFacts } from "../library/row-facts.ts";
import type { IndexFile } from "../search/indexing/index-file.ts";
import { indexPages, type SearchedPage } from "../search/indexing/index-pages.ts";

const searched = (html: string): boolean => html.includes("data-pagefind-body");

/** The searchable pages of a built site, with their paths. */
function* builtPages(root: string): Generator<SearchedPage> {
  for (const file of globSync("**/index.html", { cwd: root }).sort()) {
    const html = readFileSync(join(root, file), "utf8");
    if (searched(html)) yield { path: `/${dirname(file)}/`.replace("/./", "/"), html };
  }
}

/** The same pages from a running development server. */
async function servedPages(site: string, library: Library): Promise<SearchedPage[]> {
  const paths = library.entries.map(({ path }) => path).filter((path) => !path.includes("#"));
  const pages = await Promise.all(paths.map(async (path) => ({ path, html: await (await fetch(site + path)).text() })));
  return pages.filter(({ html }) => searched(html));
}

const indexLibrary = (pages: Iterable<SearchedPage>, library: Library): Promise<IndexFile[]> =>
  indexPages(
    pages,
    libraryJson(library, undefined),
    {
      results: new Map(library.entries.map((entry) => [entry.id, resultTerms(entry)])),
      named: new Map(library.entries.map(({ id, data }) => [id, "facets" in data ? { ...data.facets } : {}])),
      rows: new Map(library.entries.map((entry) => [entry.id, rowFacts(entry, library)])),
    },
    vocabularyJson(library),
    library.site.language,
  );

const types: Record<string, string> = { js: "text/javascript", json: "application/json" };

/** Makes the search index from the pages and the library: after a build, and on the first search in development. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await indexLibrary(builtPages(root), getLibrary());
        for (const { path, content } of files) {
          const file = join(root, "pagefind", path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(
          `${String(files.filter(({ path }) => path.startsWith("fragment/")).length)} pages can be searched.`,
        );
      },
      "astro:server:setup": ({ server }) => {
        /** The index of the library at the time of the last search. */
        let made: { readonly library: Library; readonly files: Promise<Map<string, IndexFile>> } | undefined;
        const base = server.config.base.replace(/\/$/, "");
        const make = async (library: Library, site: string) => {
          const files = await indexLibrary(await servedPages(site, library), library);
          return new Map(files.map((file) => [file.path, file]));
        };
        server.middlewares.use(`${base}/pagefind/`, (request, response, next) => {
          const site = `http://${request.headers.host ?? "localhost:4321"}${base}`;
          const find = async () => {
            const library = getLibrary();
            if (made?.library !== library) made = { library, files: make(library, site) };
            const { files } = made;
            try {
              return (await files).get(path);
            } catch (error) {
              // A page may fail while somebody edits it. The next search tries again.
              if (made.files === files) made = undefined;
              throw error;
            }
          };
          const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
          find().then((file) => {
            if (!file) {
              next();
              return;
            }
            response.setHeader("content-type", types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream");
            response.end(file.content);
          }, next);
        });
      },
    },
  };
}
