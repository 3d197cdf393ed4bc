import { expect, test } from "../../fixtures/guarded-page.ts";

/** Pages with many marks, of each type of entry with a text. */
const pages = [
  "principles/community-engagement/",
  "case-studies/north-east-london-covid-vaccination/",
  "checklists/equity-focused-systems/",
  "about/evidence-labels/",
];

test("no line of a text begins with the mark of a source", async ({ page }) => {
  let marks = 0;
  for (const width of [320, 390, 640, 1280])
    for (const path of pages) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const torn = await page.locator(".prose .cite a").evaluateAll((links) =>
        links.flatMap((link) => {
          const before = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          before.currentNode = link;
          const text = before.previousNode();
          const words = text?.textContent?.trimEnd() ?? "";
          if (!text || words === "") return [];
          const range = document.createRange();
          range.setStart(text, words.length - 1);
          range.setEnd(text, words.length);
          const [word, mark] = [range.getBoundingClientRect(), link.getBoundingClientRect()];
          if (word.width === 0 || mark.width === 0) return [];
          return [mark.left < word.left ? words.slice(-20) : ""];
        }),
      );
      marks += torn.length;
      expect(torn.filter(Boolean), `${path} at ${String(width)}`).toEqual([]);
    }
  expect(marks).toBeGreaterThan(100);
});
