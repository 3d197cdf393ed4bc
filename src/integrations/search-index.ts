import type { AstroIntegration } from "astro";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LibraryExport } from "../exports/library-json.ts";
import type { VocabularyExport } from "../exports/vocabulary-json.ts";
import type { IndexFile } from "../search/indexing/index-file.ts";
import { indexPages, type SearchedPage } from "../search/indexing/index-pages.ts";

const searched = (html: string): boolean => html.includes("data-pagefind-body");

/** The pages of a built site that take part in search, by their paths. */
function* builtPages(root: string): Generator<SearchedPage> {
  for (const file of globSync("**/index.html", { cwd: root }).sort()) {
    const html = readFileSync(join(root, file), "utf8");
    if (searched(html)) yield { path: `/${dirname(file)}/`.replace("/./", "/"), html };
  }
}

/** The same pages from a running development server. */
async function servedPages(site: string, library: LibraryExport): Promise<SearchedPage[]> {
  const paths = library.entries.map(({ url }) => url).filter((url) => !url.includes("#"));
  const pages = await Promise.all(paths.map(async (path) => ({ path, html: await (await fetch(site + path)).text() })));
  return pages.filter(({ html }) => searched(html));
}

const types: Record<string, string> = { js: "text/javascript", json: "application/json" };

/** Makes the search index from the pages themselves: after a build, and on the first search in development. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const read = (name: string): unknown => JSON.parse(readFileSync(join(root, "data", name), "utf8"));
        const library = read("library.json") as LibraryExport;
        const files = await indexPages(builtPages(root), library, read("vocabulary.json") as VocabularyExport);
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
        let index: Promise<Map<string, IndexFile>> | undefined;
        const base = server.config.base.replace(/\/$/, "");
        const build = async (site: string) => {
          const read = async (name: string): Promise<unknown> => (await fetch(`${site}/data/${name}`)).json();
          const library = (await read("library.json")) as LibraryExport;
          const vocabulary = (await read("vocabulary.json")) as VocabularyExport;
          const files = await indexPages(await servedPages(site, library), library, vocabulary);
          return new Map(files.map((file) => [file.path, file]));
        };
        server.middlewares.use(`${base}/pagefind/`, (request, response, next) => {
          index ??= build(`http://${request.headers.host ?? "localhost:4321"}${base}`);
          const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
          index.then((files) => {
            const file = files.get(path);
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
