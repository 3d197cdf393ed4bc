import type { AstroIntegration } from "astro";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LibraryExport } from "../exports/library-json.ts";
import { indexPages, type IndexFile, type SearchedPage } from "./index-pages.ts";

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
        const library = JSON.parse(readFileSync(join(root, "data/library.json"), "utf8")) as LibraryExport;
        const files = await indexPages(builtPages(root), library);
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
          const library = (await (await fetch(`${site}/data/library.json`)).json()) as LibraryExport;
          const files = await indexPages(await servedPages(site, library), library);
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
