import { seededRandom } from "../../scripts/bench/random.ts";
import { editBlindly, editWithSight } from "../../scripts/bench/store-harness/edit-in-tabs.ts";
import { killBrowser, tearLog } from "../../scripts/bench/store-harness/kill-browser.ts";
import {
  expect,
  kept,
  key,
  openElsewhere,
  shown,
  test,
  told,
  type,
} from "../../scripts/bench/store-harness/store-page.ts";

const isLong = process.env["LONG"] !== undefined;
/** How often the browser is killed. */
const rounds = isLong ? 10 : 2;

test("killing the browser again and again loses no confirmed edit", async ({ origin }) => {
  test.slow();
  const { confirmed, lost } = await killBrowser(origin, rounds, seededRandom());
  expect(confirmed).toBeGreaterThan(0);
  expect(lost).toBe(0);
});

test("nor does a kill that leaves the database half written", async ({ origin }) => {
  test.slow();
  const { confirmed, lost } = await killBrowser(origin, rounds, seededRandom(), tearLog);
  expect(confirmed).toBeGreaterThan(0);
  expect(lost).toBe(0);
});

test.describe("ten tabs at once", () => {
  test.slow();
  const size = { tabs: 10, edits: isLong ? 100 : 10 };
  const made = size.tabs * size.edits;

  test("lose no edit of different items, and make no conflict", async ({ context, origin }) => {
    expect(await editBlindly(context, origin, { ...size, apart: true })).toEqual({
      confirmed: made,
      lost: 0,
      conflicts: 0,
    });
  });

  test("keep every version of one field that was changed unseen", async ({ context, origin }) => {
    expect(await editBlindly(context, origin, { ...size, apart: false })).toEqual({
      confirmed: made,
      lost: 0,
      conflicts: made - 1,
    });
  });

  test("replace only what they showed", async ({ context, origin }) => {
    expect(await editWithSight(context, origin, size)).toMatchObject({ confirmed: made, lost: 0 });
  });
});

test.describe("other tabs", () => {
  test("show a change, and keep what is typed there in the meantime", async ({ begun, context }) => {
    const other = await openElsewhere(context, begun);
    await type(begun, 1, "from the first");
    await expect.poll(() => shown(other, 1)).toBe("from the first");
    await type(other, 2, "from the second");
    await expect.poll(() => shown(begun, 2)).toBe("from the second");
    expect(await shown(begun, 1)).toBe("from the first");
  });

  test("catch up on what they were not told when they are seen again", async ({ begun, context }) => {
    const other = await openElsewhere(context, begun);
    await begun.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => undefined;
    });
    await type(begun, 1, "unheard");
    await told(begun, "saved");
    expect(await shown(other, 1)).toBeUndefined();
    await other.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect.poll(() => shown(other, 1)).toBe("unheard");
  });

  test("learn that it was deleted, keep it in memory, and can save it anew", async ({ begun, context }) => {
    const other = await openElsewhere(context, begun);
    await type(other, 1, "still here");
    await told(other, "saved");
    await begun.evaluate((key) => window.store.remove(key), await key(begun));
    expect(await told(other, "unsaved", "gone")).toContain("no longer on this device");
    await type(other, 2, "and this");
    await told(other, "unsaved", "gone");
    await other.evaluate(() => window.opened.saveAsNew());
    await told(other, "saved");
    expect(await key(other)).not.toBe(await key(begun));
    expect([await kept(other, await key(other), 1), await kept(other, await key(other), 2)]).toEqual([
      "still here",
      "and this",
    ]);
  });
});

test.describe("saved is said only when it is true", () => {
  test("while another tab holds the storage, saving is said, then slow, then saved", async ({ begun, context }) => {
    const other = await context.newPage();
    await other.goto(begun.url());
    await other.evaluate(async () => {
      const { raw, names } = window.harness;
      const records = (await raw()).transaction(names.objectStore, "readwrite").objectStore(names.objectStore);
      const until = performance.now() + 2500;
      const hold = () => {
        if (performance.now() < until) records.count().onsuccess = hold;
      };
      hold();
    });
    await type(begun, 1, "in a while");
    expect(await begun.evaluate(() => window.opened.status.state)).toBe("saving");
    expect(await told(begun, "unsaved", "slow")).toContain("longer than it should");
    expect(await shown(begun, 1)).toBe("in a while");
    await begun.evaluate(() => window.harness.until(window.opened, "saved"));
    expect(await kept(begun, await key(begun), 1)).toBe("in a while");
  });

  test("in a page that only remembers, nothing is ever said to be saved", async ({ page, origin }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
    });
    await page.goto(origin);
    await page.evaluate(async () => {
      window.opened = window.harness.OpenAssessment.begin(await window.harness.openStore(), window.harness.begun());
    });
    await type(page, 1, "in memory");
    expect(await told(page, "unsaved", "denied")).toContain("does not allow");
    await page.evaluate(() => window.opened.retry());
    expect(await page.evaluate(() => window.opened.status.state)).toBe("unsaved");
    expect(await shown(page, 1)).toBe("in memory");
  });
});
