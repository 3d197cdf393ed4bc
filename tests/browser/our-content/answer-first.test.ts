import { builtLibrary } from "../../fixtures/built-library.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";

/** The heading under which each kind of page begins with what its readers came for. */
const firstHeadings = { principle: "#what-to-do", "case-study": "#what-changed", insight: "#first-step" } as const;
/** Screens within which it begins. */
const screens = [
  { width: 1280, height: 800, most: 1 },
  { width: 390, height: 844, most: 1.5 },
];

const pages = builtLibrary.entries.flatMap(({ type, url }) =>
  type in firstHeadings ? [{ url, heading: firstHeadings[type as keyof typeof firstHeadings] }] : [],
);

test.use({ javaScriptEnabled: false });

test("what to do, what changed or the first step begins on the first screen of every evidence page", async ({
  page,
}) => {
  test.setTimeout(240_000);
  expect(pages.length).toBeGreaterThan(100);
  const late: string[] = [];
  for (const { url, heading } of pages) {
    await page.goto(url.replace(/^\//, ""), { waitUntil: "domcontentloaded" });
    for (const { width, height, most } of screens) {
      await page.setViewportSize({ width, height });
      const box = await page.locator(heading).boundingBox();
      const begins = (box?.y ?? Infinity) / height;
      if (begins > most) late.push(`${url} at ${String(width)}: ${begins.toFixed(2)} screens`);
    }
  }
  expect(late).toEqual([]);
});
