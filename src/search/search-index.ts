import type { AstroIntegration } from "astro";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LibraryExport } from "../exports/library-json.ts";
import { indexPages, type IndexFile, type SearchedPage } from "./index-pages.ts";

const searched = /data-pagefind-body/;

/** The pages of a built site that take part in search, by their paths. */
function* builtPages(root: string): Generator<SearchedPage> {
  for (const file of globSync("**/index.html", { cwd: root }).sort()) {
    const html = readFileSync(join(root, file), "utf8");
    if (searched.test(html)) yield { path: `/${dirname(file)}/`.replace("/./", "/"), html };
  }
}

/** The same pages from a running development server. */
async function servedPages(origin: string, library: LibraryExport): Promise<SearchedPage[]> {
  const paths = library.entries.map(({ url }) => url).filter((url) => !url.includes("#"));
  const pages = await Promise.all(
    paths.map(async (path) => ({ path, html: await (await fetch(new URL(path, origin))).text() })),
  );
  return pages.filter(({ html }) => searched.test(html));
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
        logger.info(`${String(files.filter(({ path }) => path.startsWith("fragment/")).length)} pages can be searched.`);
      },
      "astro:server:setup": ({ server }) => {
        let index: Promise<Map<string, IndexFile>> | undefined;
        const build = async (origin: string) => {
          const library = (await (await fetch(new URL("/data/library.json", origin))).json()) as LibraryExport;
          const files = await indexPages(await servedPages(origin, library), library);
          return new Map(files.map((file) => [file.path, file]));
        };
        server.middlewares.use("/pagefind/", (request, response, next) => {
          index ??= build(`http://${request.headers.host ?? "localhost:4321"}`);
          const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
          index.then((files) => {
            const file = files.get(path);
            if (!file) return next();
            response.setHeader("content-type", types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream");
            response.end(file.content);
          }, next);
        });
      },
    },
  };
}
