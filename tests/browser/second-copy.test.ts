import type { Page } from "@playwright/test";
import { expect, kept, key, test, told, type } from "../fixtures/store-harness/store-page.ts";

/** The keys that a page opened afterwards finds. */
async function keys(page: Page): Promise<readonly string[]> {
  await page.reload();
  return page.evaluate(async () => {
    const store = new window.harness.IndexedDbStore();
    const records = await store.list();
    store.close();
    return records.map(({ key }) => key);
  });
}

test("a database that the browser lost comes back, without what was deleted", async ({ begun }) => {
  const of = await key(begun);
  await begun.evaluate(async () => {
    const { key } = await window.store.add(window.harness.begun(), null);
    await window.store.change(key, window.harness.note(1, "to be deleted"));
    await window.store.remove(key);
  });
  await type(begun, 1, "before");
  await told(begun, "saved");
  await begun.evaluate(() => window.harness.loseDatabase());
  expect(await kept(begun, of, 1)).toBe("before");
  expect(await keys(begun)).toEqual([of]);
});

test("a copy that the browser lost is made again when a page is opened", async ({ begun }) => {
  const of = await key(begun);
  await type(begun, 1, "before");
  await told(begun, "saved");
  await begun.evaluate(() => window.harness.deleteBucket());
  expect(await keys(begun)).toEqual([of]);
  await begun.evaluate(() => window.harness.loseDatabase());
  expect(await keys(begun)).toEqual([of]);
  expect(await kept(begun, of, 1)).toBe("before");
});

test("a copy that cannot be written stands in the way of nothing", async ({ page, origin }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "storageBuckets", {
      value: {
        open: () => Promise.reject(new DOMException("no bucket", "UnknownError")),
        keys: () => Promise.resolve([]),
      },
    });
  });
  await page.goto(origin);
  await page.evaluate(() => {
    const { IndexedDbStore, OpenAssessment, begun } = window.harness;
    window.store = new IndexedDbStore();
    window.opened = OpenAssessment.begin(window.store, begun());
  });
  await type(page, 1, "alone");
  await told(page, "saved");
  expect(await kept(page, await key(page), 1)).toBe("alone");
});
