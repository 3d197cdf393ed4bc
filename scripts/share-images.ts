import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { entryTypes } from "../src/model/entry-type.ts";
import { sharedTypes } from "../src/model/shared-types.ts";
import { browserArguments, ensureBrowser } from "./ensure-browser.ts";

/**
 * Draws the pictures that go with links to pages (Open Graph), one a type of entry and one for all else. They are kept in
 * public/og and drawn again only when a type is added or renamed: `node scripts/share-images.ts`. They name no library,
 * so that every adopter can use them.
 */
const folder = join("public", "og");
const size = { width: 1200, height: 630 };

/** Bars as in the harvest plot: their heights are a drawing, and no figure of anybody's. */
const bars = [90, 150, 60, 190, 120, 230, 150]
  .map((height, i) => {
    const [x, y] = [730 + i * 52, 470 - height];
    return `<rect x="${String(x)}" y="${String(y)}" width="30" height="${String(height)}" fill="${i % 2 ? "#767676" : "#212b32"}"/>`;
  })
  .join("");

const picture = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
  <rect width="1200" height="630" fill="#ffffff"/>
  <rect width="24" height="630" fill="#212b32"/>
  ${bars}<rect x="710" y="470" width="390" height="4" fill="#212b32"/>
  <text x="90" y="290" font-family="Georgia, serif" font-size="68" font-weight="600" fill="#212b32">${words
    .split(" ")
    .map((word, i) => `<tspan x="90" dy="${i === 0 ? "0" : "82"}">${word}</tspan>`)
    .join("")}</text>
  <text x="90" y="560" font-family="Arial, sans-serif" font-size="32" fill="#4c6272">Health and care inequalities: evidence and its limits</text>
</svg>`;

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments] });
const page = await browser.newPage({ viewport: size });
mkdirSync(folder, { recursive: true });
for (const [name, words] of [
  ...sharedTypes.map((type) => [type, entryTypes[type].one] as const),
  ["library", "Evidence library"] as const,
]) {
  await page.setContent(`<body style="margin:0">${picture(words)}</body>`);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
await browser.close();
