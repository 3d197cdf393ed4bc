import type { Page } from "@playwright/test";
import { expect, kept, key, test, told, type } from "../../scripts/bench/store-harness/store-page.ts";

/** The keys that a page opened afterwards finds. */
async function keys(page: Page): Promise<readonly string[]> {
  await page.reload();
  return page.evaluate(async () => {
    const store = window.harness.newStore();
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

test("a copy that is taken away under an open page is made again by the next change", async ({ begun }) => {
  const of = await key(begun);
  await begun.evaluate(() => window.harness.deleteBucket());
  await type(begun, 1, "after");
  await told(begun, "saved");
  await begun.evaluate(() => window.harness.loseDatabase());
  expect(await kept(begun, of, 1)).toBe("after");
});

test("garbage that the browser collects takes nothing from the copy, and nothing waits for ever", async ({ begun }) => {
  const of = await key(begun);
  const devtools = await begun.context().newCDPSession(begun);
  for (let round = 0; round < 5; round += 1) {
    await devtools.send("HeapProfiler.collectGarbage");
    await type(begun, 1, `round ${String(round)}`);
    await told(begun, "saved");
  }
  await expect.poll(() => begun.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
  await begun.evaluate(() => window.harness.loseDatabase());
  expect(await kept(begun, of, 1)).toBe("round 4");
});

test("a copy that is slow to open is not waited for, and brings back what was lost once it is there", async ({
  begun,
}) => {
  const of = await key(begun);
  await begun.evaluate(() => window.harness.loseDatabase());
  await begun.addInitScript(() => {
    const buckets = (navigator as unknown as { storageBuckets: { open: (...args: unknown[]) => unknown } })
      .storageBuckets;
    const open = buckets.open.bind(buckets);
    buckets.open = async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return open(...args);
    };
  });
  await begun.reload();
  const { before, after } = await begun.evaluate(async () => {
    const store = window.harness.newStore();
    const missed = new Promise<void>((resolve) => {
      store.subscribe(({ kind }) => {
        if (kind === "missed") resolve();
      });
    });
    const before = (await store.list()).length;
    await missed;
    return { before, after: (await store.list()).map(({ key }) => key) };
  });
  expect(before).toBe(0);
  expect(after).toEqual([of]);
});

test("a copy that cannot be written stands in the way of nothing, deleting included", async ({ page, origin }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("no bucket", "UnknownError"));
    const buckets = { open: refuse, keys: () => Promise.resolve([]), delete: () => Promise.resolve() };
    Object.defineProperty(navigator, "storageBuckets", { value: buckets });
  });
  await page.goto(origin);
  await page.evaluate(() => {
    const { newStore, OpenAssessment, begun } = window.harness;
    window.store = newStore();
    window.opened = OpenAssessment.begin(window.store, begun());
  });
  await type(page, 1, "alone");
  await told(page, "saved");
  expect(await kept(page, await key(page), 1)).toBe("alone");
  await page.evaluate((key) => window.store.remove(key), await key(page));
  expect(await keys(page)).toEqual([]);
});

test("what was deleted while the copy failed does not come back", async ({ begun }) => {
  await begun.evaluate(
    async (key) => {
      const remove = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "delete") ?? {};
      let calls = 0;
      IDBObjectStore.prototype.delete = function (...args) {
        // The first is the copy's.
        if ((calls += 1) === 1) throw new DOMException("broken", "UnknownError");
        return (remove.value as typeof IDBObjectStore.prototype.delete).apply(this, args);
      };
      await window.store.remove(key);
    },
    await key(begun),
  );
  expect(await keys(begun)).toEqual([]);
});
