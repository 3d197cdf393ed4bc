import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { sharedTypes } from "../../src/model/shared-types.ts";
import { builtPages } from "../fixtures/built-site.ts";

const published = globSync("**/*.html", { cwd: fixtureSite.folder }).map((file) => ({
  file,
  html: readFileSync(join(fixtureSite.folder, file), "utf8"),
}));
const origin = `https://northtown.example${fixtureSite.base}`;
const content = (html: string, property: string) =>
  new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1];

test("every page that search may find names a picture that is there, of the size that sites ask for", () => {
  const listed = published.filter(
    ({ html }) => html.includes('rel="canonical"') && !html.includes('content="noindex"'),
  );
  expect(listed.length).toBeGreaterThan(50);
  const pictures = new Set<string>();
  for (const { file, html } of listed) {
    const image = content(html, "image") ?? "";
    expect(image.startsWith(origin), file).toBe(true);
    expect(content(html, "title"), file).toBeTruthy();
    expect(html, file).toContain(`rel="canonical" href="${content(html, "url") ?? ""}"`);
    pictures.add(image.slice(origin.length));
  }
  expect([...pictures].toSorted()).toEqual([...sharedTypes, "library"].map((name) => `og/${name}.png`).toSorted());
  for (const picture of pictures) {
    const file = join(fixtureSite.folder, picture);
    expect(existsSync(file), picture).toBe(true);
    const bytes = readFileSync(file);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(bytes.length, picture).toBeLessThan(40_000);
  }
});

test("a preview has no address, so that it names no picture either", () => {
  const isPreview = process.env["SITE_URL"] === undefined;
  expect(builtPages.some(({ html }) => html.includes('property="og:'))).toBe(!isPreview);
});
