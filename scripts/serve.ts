import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, readHeaders } from "./headers.ts";

/**
 * Serves a built site as production does: the headers of its `_headers` file on every answer, and its own page for
 * addresses that do not exist. `base` is the path the site is published under.
 */
export function serveSite(dir: string, base = "/"): Server {
  const rules = readHeaders(readFileSync(join(dir, "_headers"), "utf8"));
  const notFound = readFileSync(join(dir, "404.html"));
  const files = sirv(dir, { dev: true, etag: true });
  const prefix = withSlashes(base).slice(0, -1);
  return createServer((request, response) => {
    const url = request.url ?? "/";
    const [path = "/"] = url.split("?");
    const isOurs = path === prefix || path.startsWith(`${prefix}/`);
    for (const [name, value] of headersFor(rules, isOurs ? path : `${prefix}/`)) response.setHeader(name, value);
    // sirv would set a caching header of its own.
    const cacheControl = response.getHeader("Cache-Control");
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: Record<string, unknown> = {}) => {
      delete headers["Cache-Control"];
      if (cacheControl) headers["Cache-Control"] = cacheControl;
      return writeHead(status, headers as never);
    }) as never;
    const answerNotFound = () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(notFound);
    };
    request.url = url.slice(prefix.length) || "/";
    if (isOurs) files(request, response, answerNotFound);
    else answerNotFound();
  });
}

/** A base path as Astro reads it, whether or not it is given with slashes: “/library/”. */
const withSlashes = (base: string): string => `/${base.split("/").filter(Boolean).join("/")}/`.replace("//", "/");

if (import.meta.main) {
  const dir = process.argv[2] ?? "dist";
  if (!existsSync(join(dir, "index.html"))) {
    console.error(`There is no built site in ${dir}. Run npm run build first, or npm start, which does both.`);
    process.exit(1);
  }
  const port = Number(process.env["PORT"] ?? 4321);
  const base = withSlashes(process.env["BASE_PATH"] ?? "/");
  serveSite(dir, base).listen(port, () => {
    console.log(`Equity Evidence Library at http://localhost:${String(port)}${base}`);
  });
}
