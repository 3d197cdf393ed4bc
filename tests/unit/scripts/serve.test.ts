import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressSite } from "../../../scripts/compress.ts";
import { serveSite } from "../../../scripts/serve.ts";

const dir = mkdtempSync(join(tmpdir(), "site-"));
const page = `<!doctype html><title>A page</title>${"<p>Text.</p>".repeat(200)}`;
writeFileSync(join(dir, "index.html"), page);
writeFileSync(join(dir, "404.html"), "Page not found");
writeFileSync(join(dir, "_headers"), "/\n  X-Of: home\n/404.html\n  X-Of: not found\n");
const server = serveSite(dir);
let origin = "";

beforeAll(async () => {
  server.listen(0, "localhost");
  await once(server, "listening");
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => server.close());

test("an address without a rule is sent with the headers of the page for unknown addresses", async () => {
  const answer = await fetch(`${origin}/no/such/page/`);
  expect([answer.status, answer.headers.get("x-of"), await answer.text()]).toEqual([
    404,
    "not found",
    "Page not found",
  ]);
  expect((await fetch(origin)).headers.get("x-of")).toBe("home");
});

test.each(["library", "/library", "/library/"])(
  "below the path %s the site answers, and nothing outside it does",
  async (base) => {
    const below = serveSite(dir, base);
    below.listen(0, "localhost");
    await once(below, "listening");
    const { port } = below.address() as AddressInfo;
    const statuses = await Promise.all(
      ["/library/", "/library", "/", "/libraries/"].map(
        async (path) => (await fetch(`http://localhost:${String(port)}${path}`)).status,
      ),
    );
    below.close();
    expect(statuses).toEqual([200, 200, 404, 404]);
  },
);

test.each(["//", "/%", "/\\\\", "/?%E0%A4%A"])("the address %s does not stop the server", async (path) => {
  const { hostname, port } = new URL(origin);
  const asked = connect(Number(port), hostname);
  asked.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const [answer] = (await once(asked, "data")) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 [234]\d\d /);
  expect((await fetch(origin)).status).toBe(200);
});

test("brotli and gzip files are made beside long files and sent to those who take them", async () => {
  expect(await compressSite(dir)).toBe(1);
  for (const encoding of ["br", "gzip"]) {
    const answer = await fetch(origin, { headers: { "Accept-Encoding": encoding } });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(answer.headers.get("vary")).toBe("Accept-Encoding");
    expect(await answer.text()).toBe(page);
  }
  expect(
    (await fetch(origin, { headers: { "Accept-Encoding": "identity" } })).headers.get("content-encoding"),
  ).toBeNull();
});

/** What the command says, and how it ends, with the given environment, for a site that is built in `dist` of `cwd`. */
async function serve(cwd: string, env: Record<string, string>): Promise<{ status: number; said: string }> {
  const script = join(import.meta.dirname, "..", "..", "..", "scripts", "serve.ts");
  const command = spawn(process.execPath, [script], { cwd, env: { ...process.env, ...env } });
  let said = "";
  command.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const [status] = (await once(command, "close")) as [number];
  return { status, said };
}

test("a port that is no port, a port in use and a missing site are said in one sentence each", async () => {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  expect((await serve(folder, {})).said).toContain("There is no built site in dist.");
  cpSync(dir, join(folder, "dist"), { recursive: true });
  expect((await serve(folder, { PORT: "abc" })).said).toBe("PORT must be a number from 0 to 65535, not “abc”.\n");
  const other = createServer().listen(0, "localhost");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { status, said } = await serve(folder, { PORT: String(port) });
  other.close();
  expect(status).toBe(1);
  expect(said).toBe(`Port ${String(port)} is in use. Choose another: PORT=${String(port + 1)} npm start\n`);
});

test("other machines reach the site only where HOST lets them in", async () => {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  cpSync(dir, join(folder, "dist"), { recursive: true });
  const script = join(import.meta.dirname, "..", "..", "..", "scripts", "serve.ts");
  for (const host of [undefined, "0.0.0.0"]) {
    const command = spawn(process.execPath, [script], { cwd: folder, env: { ...process.env, PORT: "0", HOST: host } });
    const [said] = (await once(command.stdout, "data")) as [Buffer];
    const [, address = "", port = ""] = /http:\/\/([\w.]+):(\d+)\//.exec(said.toString()) ?? [];
    expect(address).toBe(host ?? "localhost");
    // All of 127.0.0.0/8 is this machine on Linux, so another address of it stands for those that others use.
    const other = await fetch(`http://127.0.0.2:${port}/`).then(
      ({ status }) => status,
      () => undefined,
    );
    command.kill();
    await once(command, "close");
    if (process.platform === "linux") expect(other).toBe(host ? 200 : undefined);
  }
});

test("npm start tells of a wrong port before it builds", async () => {
  const folder = mkdtempSync(join(tmpdir(), "started-"));
  const script = join(import.meta.dirname, "..", "..", "..", "scripts", "start.ts");
  const command = spawn(process.execPath, [script], { cwd: folder, env: { ...process.env, PORT: "70000" } });
  let said = "";
  for (const stream of [command.stdout, command.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));
  expect(await once(command, "close")).toEqual([1, null]);
  expect(said).toBe("PORT must be a number from 0 to 65535, not “70000”.\n");
});
