import { expect, test } from "@playwright/test";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serveSite } from "../../scripts/serve.ts";

/** A site of its own, built as an adopter would who publishes below another site and forgets the slashes. */
const base = "evidence";
const built = join("node_modules", ".cache", "under-a-base-path");
let server: Server;
let origin = "";

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const root = join(import.meta.dirname, "..", "..");
  const build = spawn(
    process.execPath,
    [join("node_modules", "astro", "bin", "astro.mjs"), "build", "--outDir", built],
    {
      cwd: root,
      env: { ...process.env, BASE_PATH: base, SITE_URL: "https://evidence.example.nhs.uk", ASTRO_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const [status] = (await once(build, "close")) as [number];
  expect(status).toBe(0);
  server = serveSite(join(root, built), base);
  server.listen(0);
  await once(server, "listening");
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
});

test.afterAll(() => server.close());

for (const query of ["vouchers", "missed appointments", "£8 a week", "mosque"]) {
  test(`every result and passage of “${query}” leads to its entry`, async ({ page, request }) => {
    await page.goto(`${origin}/evidence/library/?q=${encodeURIComponent(query)}`);
    const rows = page.locator("[data-results] > [data-entry]");
    await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
    await expect(rows.nth(2)).toBeVisible();
    const links = await rows.evaluateAll((all) =>
      all.flatMap((row) =>
        [...row.querySelectorAll("a")].map((link) => ({ entry: row.dataset["entry"] ?? "", address: link.href })),
      ),
    );
    expect(links.length).toBeGreaterThan(3);
    for (const { entry, address } of links) {
      const { hash } = new URL(address);
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      const html = await answer.text();
      expect(html, address).toContain(`data-entry="${entry}"`);
      if (hash) expect(html, address).toContain(`id="${hash.slice(1)}"`);
    }
  });
}

test("suggestions, nearest topics and the table of results lead to places below the base", async ({
  page,
  request,
}) => {
  await page.goto(`${origin}/evidence/`);
  await page.getByRole("combobox").fill("asth");
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/\/evidence\/library\/\?q=asthma$/i);
  await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download these results (CSV)" }).click();
  const table = readFileSync(await (await downloading).path(), "utf8");
  const addresses = [...table.matchAll(/http[^,\r]+\/evidence\/[^,\r]*/g)].map(
    ([address]) => new URL(address).pathname,
  );
  expect(addresses.length).toBe(table.split("\r\n").length - 2);
  for (const address of addresses) expect((await request.get(origin + address)).status(), address).toBe(200);
  await page.goto(`${origin}/evidence/library/?q=qqqqzzzz`);
  await page.locator("[data-part=nearest] a").first().click();
  await expect(page).toHaveURL(/\/evidence\/library\/\?/);
  await expect(page.locator("[data-results] > [data-entry]").first()).toBeVisible();
});

test("files are kept as long under the base as without it, and nothing outside it is ours", async ({
  page,
  request,
}) => {
  await page.goto(`${origin}/evidence/library/?q=asthma`);
  await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  for (const part of ["/_astro/", "/pagefind/index/", "/pagefind/fragment/"]) {
    const address = loaded.find((name) => name.includes(`/evidence${part}`));
    const { headers } = { headers: (await request.get(address ?? part)).headers() };
    expect(headers["cache-control"], part).toContain("immutable");
    expect(headers["content-security-policy"], part).toContain("default-src 'none'");
  }
  for (const outside of ["/", "/library/", "/evidences/", "/evidencelibrary/"])
    expect((await request.get(origin + outside)).status(), outside).toBe(404);
});

test("no address stops the server", async ({ request }) => {
  const { port } = new URL(origin);
  for (const path of ["//", "/%E0%A4%A", "/../../etc/passwd", "/evidence//", "*"]) {
    const answering = once(get({ port, path }), "response") as Promise<[{ statusCode: number; resume: () => void }]>;
    const [answer] = await answering;
    answer.resume();
    expect([200, 404], path).toContain(answer.statusCode);
  }
  expect((await request.get(`${origin}/evidence/`)).status()).toBe(200);
});
