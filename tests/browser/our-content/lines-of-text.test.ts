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

test("a name such as Covid-19 stands on one line in every heading", async ({ page }) => {
  for (const path of [
    "topics/clinical-area/covid-19/",
    "case-studies/ottawa-disaggregated-data/",
    "evidence/",
    "evidence/?clinical-area=covid-19",
  ])
    for (let width = 320; width <= 760; width += 40) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const open = await page
        .locator("h1, h2, h3, h4")
        .evaluateAll((all) =>
          all.flatMap((one) =>
            [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent),
          ),
        );
      expect(open.filter((text) => text?.includes("Covid-19"))).toEqual([]);
      const lines = await page
        .locator(":is(h1, h2, h3, h4) .unbroken")
        .evaluateAll((names) => names.map((name) => [name.textContent, name.getClientRects().length]));
      expect(lines.length, path).toBeGreaterThan(0);
      for (const line of lines) expect(line, `${path} at ${String(width)}`).toEqual(["Covid-19", 1]);
    }
});
