import { expect, test } from "../fixtures/guarded-page.ts";

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

for (const path of ["./", "principles/open-when-people-are-free/", "data/library.json", "icon.svg", "no-such-page/"]) {
  test(`${path} is sent with the production headers`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"]).toBe(policy);
    expect(headers["strict-transport-security"]).toContain("max-age=31536000");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["cache-control"]).toBe("no-cache");
  });
}

test("an address that does not exist answers 404 with a page that helps", async ({ page }) => {
  const response = await page.goto("principles/no-such-thing/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Browse everything in the library" })).toBeVisible();
});

test("hashed files may be kept for ever, pages are asked for again", async ({ page, request }) => {
  await page.goto("./");
  const style = await page.locator("link[rel=stylesheet]").getAttribute("href");
  expect((await request.get(style ?? "")).headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
});
