import { batches } from "../../accessibility/our-content/visited-pages.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";

/** What a reader may set by WCAG 1.4.12. A sheet made by script, since the policy of the site allows no style in a page. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Words broken in two, and what stands beyond the right edge. An address may break anywhere. What only a screen reader sees is left out. */
const lostText = () => {
  const unseen =
    ".nhsuk-u-visually-hidden, .session-part__heading, .gap-mark__symbol, .bar, .nhsuk-skip-link, code, svg";
  const lost: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement?.closest(unseen)) continue;
    for (const { 0: word, index } of (text.nodeValue ?? "").matchAll(
      /(?<![./@]\S*)[\p{L}\p{N}’']{2,}(?!\S*[./@]\S)/gu,
    )) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (!first || !last) continue;
      // No window of 320 pixels holds such a word at these spaces.
      if (Math.abs(first.top - last.top) > 4 && word.length < 16) lost.push(`broken: ${word}`);
      if (last.right > document.documentElement.clientWidth + 1) lost.push(`outside: ${word}`);
    }
  }
  return lost;
};

for (const { name, paths } of process.env["LONG"] === undefined ? batches.slice(0, 1) : batches) {
  test(`on a narrow window no word of ${name} is broken or lost, also with wide spaces`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of paths) {
      await page.goto(path);
      expect([path, ...(await page.evaluate(lostText))]).toEqual([path]);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, spacing);
      const wide = await page.evaluate(lostText);
      expect([path, ...wide.filter((fault) => fault.startsWith("outside"))]).toEqual([path]);
    }
  });
}
