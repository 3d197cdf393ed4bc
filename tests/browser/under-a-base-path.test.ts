import { expect, test } from "../fixtures/guarded-page.ts";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get } from "node:http";

for (const query of ["umbrellas", "missed ferries", "£8 a week", "pharos"]) {
  test(`every result and passage of “${query}” leads to its entry`, async ({ page, request }) => {
    await page.goto(`library/?q=${encodeURIComponent(query)}`);
    const rows = page.locator("[data-results] > [data-entry]");
    await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
    await expect(rows.nth(2)).toBeVisible();
    const links = await rows.evaluateAll((all) =>
      all.flatMap((row) =>
        [...row.querySelectorAll<HTMLAnchorElement>("a:not([data-part=compare])")].map((link) => ({
          entry: row.dataset["entry"] ?? "",
          address: link.href,
        })),
      ),
    );
    expect(links.length).toBeGreaterThan(3);
    const compared = await rows.evaluateAll((all) =>
      all.flatMap((row) => {
        const link = row.querySelector<HTMLAnchorElement>("[data-part=compare]");
        return link ? [[link.getAttribute("href"), `/evidence/compare/#${String(row.dataset["entry"])}`]] : [];
      }),
    );
    expect(compared.length).toBeGreaterThan(0);
    for (const [address, expected] of compared) expect(address).toBe(expected);
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
  await page.goto("./");
  await page.getByRole("combobox").fill("lant");
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/\/evidence\/library\/\?q=lantern/i);
  await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download these results (CSV)" }).click();
  const table = readFileSync(await (await downloading).path(), "utf8");
  const addresses = [...table.matchAll(/http[^,\r]+\/evidence\/[^,\r]*/g)].map(
    ([address]) => new URL(address).pathname,
  );
  expect(addresses.length).toBe(table.split("\r\n").length - 2);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  await page.goto(`library/?q=qqqqzzzz`);
  await page.locator("[data-part=nearest] a").first().click();
  await expect(page).toHaveURL(/\/evidence\/library\/\?/);
  await expect(page.locator("[data-results] > [data-entry]").first()).toBeVisible();
});

test("files are kept as long under the base as without it, and nothing outside it is ours", async ({
  page,
  request,
}) => {
  await page.goto(`library/?q=lantern`);
  await expect(page.locator("[data-results]")).toHaveAttribute("data-state", "ready");
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  for (const part of ["/_astro/", "/pagefind/index/", "/pagefind/fragment/"]) {
    const address = loaded.find((name) => name.includes(`/evidence${part}`));
    const { headers } = { headers: (await request.get(address ?? part)).headers() };
    expect(headers["cache-control"], part).toContain("immutable");
    expect(headers["content-security-policy"], part).toContain("default-src 'none'");
  }
  for (const outside of ["/", "/library/", "/evidences/", "/evidencelibrary/"])
    expect((await request.get(outside)).status(), outside).toBe(404);
});

test("no address stops the server", async ({ request, baseURL }) => {
  const { port } = new URL(baseURL ?? "");
  for (const path of ["//", "/%E0%A4%A", "/../../etc/passwd", "/evidence//", "*"]) {
    const answering = once(get({ port, path }), "response") as Promise<[{ statusCode: number; resume: () => void }]>;
    const [answer] = await answering;
    answer.resume();
    expect([200, 404], path).toContain(answer.statusCode);
  }
  expect((await request.get("./")).status()).toBe(200);
});
