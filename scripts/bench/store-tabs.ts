import { chromium } from "playwright";
import { browserArguments, ensureBrowser } from "../ensure-browser.ts";
import { editBlindly, editWithSight } from "./store-harness/edit-in-tabs.ts";
import { serveHarness } from "./store-harness/serve-harness.ts";

/**
 * Edits assessments in N tabs (10) at once, M edits each (1,000), in three ways, and reports how many edits are lost.
 * After every 50 edits a tab starts another assessment, so that the records stay about as large as real ones.
 */
const tabs = Number(process.argv[2] ?? 10);
const total = Number(process.argv[3] ?? 1000);
const edits = Math.min(total, 50);
const harness = await serveHarness();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
const context = await browser.newContext();

const ways = {
  "each edit of another item": () => editBlindly(context, harness.origin, { tabs, edits, apart: true }),
  "all of one item, unseen": () => editBlindly(context, harness.origin, { tabs, edits, apart: false }),
  "all of one item, as shown": () => editWithSight(context, harness.origin, { tabs, edits }),
};

try {
  for (const [way, edit] of Object.entries(ways)) {
    const started = performance.now();
    const sum = { confirmed: 0, lost: 0, conflicts: 0 };
    for (let made = 0; made < total; made += edits) {
      const { confirmed, lost, conflicts } = await edit();
      sum.confirmed += confirmed;
      sum.lost += lost;
      sum.conflicts += conflicts;
    }
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(
      `${way}: ${String(sum.confirmed)} confirmed, ${String(sum.lost)} lost, ${String(sum.conflicts)} conflicts, ${String(seconds)} s`,
    );
    if (sum.lost > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  harness.close();
}
