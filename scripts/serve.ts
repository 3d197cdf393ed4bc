import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { readBasePath } from "../src/model/publishing-place.ts";
import { headersFor, readHeaders } from "./headers.ts";

/**
 * Serves a built site as production does: with the headers of its `_headers` file, with brotli and gzip files if they
 * exist, and with the site's own page for unknown addresses. `base` is the path the site is published under.
 */
export function serveSite(dir: string, base = "/"): Server {
  const rules = readHeaders(readFileSync(join(dir, "_headers"), "utf8"));
  const notFound = readFileSync(join(dir, "404.html"));
  const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true });
  const prefix = readBasePath(base).slice(0, -1);
  const ofNotFound = headersFor(rules, `${prefix}/404.html`);
  return createServer((request, response) => {
    const url = request.url ?? "/";
    const [path = "/"] = url.split("?");
    const isOurs = path === prefix || path.startsWith(`${prefix}/`);
    const own = headersFor(rules, path);
    for (const [name, value] of own.size > 0 ? own : ofNotFound) response.setHeader(name, value);
    const answerNotFound = () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(notFound);
    };
    request.url = url.slice(prefix.length) || "/";
    if (isOurs) files(request, response, answerNotFound);
    else answerNotFound();
  });
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The port from the environment. Exits with one sentence if it is no port. */
export function portFromEnvironment(): number {
  const text = process.env["PORT"] ?? "4321";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : stop(`PORT must be a number from 0 to 65535, not “${text}”.`);
}

/** Serves a built site at the port and address from the environment, and prints where. Exits if it cannot. */
export function serveFromEnvironment(dir: string): void {
  if (!existsSync(join(dir, "index.html"))) {
    stop(`There is no built site in ${dir}. Run npm run build first, or npm start, which does both.`);
  }
  const port = portFromEnvironment();
  // Other machines can reach the site only if the environment asks for that.
  const host = process.env["HOST"] ?? "localhost";
  const base = readBasePath(process.env["BASE_PATH"]);
  const server = serveSite(dir, base);
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      stop(`Port ${String(port)} is in use. Choose another: PORT=${String(port + 1)} npm start`);
    else stop(`The server could not start: ${error.message}`);
  });
  server.listen(port, host, () => {
    const address = server.address();
    const listening = typeof address === "object" && address ? address.port : port;
    console.log(`The library is at http://${host}:${String(listening)}${base}`);
  });
}

if (import.meta.main) serveFromEnvironment(process.argv[2] ?? "dist");
