import { expect, kept, key, shown, test, told, type } from "../../scripts/bench/store-harness/store-page.ts";

const corrupt = {
  "a newer format": { text: (text: string) => text.replace(/"version": \d/, `"version": 99`), words: /newer/ },
  "a text cut short": { text: (text: string) => text.slice(0, text.length / 2), words: /ends|broken|cannot|middle/ },
  "one bad field": { text: (text: string) => text.replace(`"partly"`, `"done"`), words: /question 1, Answer/ },
  "no text": { text: () => undefined, words: /./ },
};

for (const [fault, { text, words }] of Object.entries(corrupt)) {
  test(`a record with ${fault} is handed back as it is, with words, and blocks no other`, async ({ begun }) => {
    const whole = await begun.evaluate(async () => {
      const rated = {
        ...window.harness.begun(),
        answers: { "CL-01.i01": { rating: "partly", updated: "2026-11-22T18:40:00.000Z" } },
      };
      const { key } = await window.store.add(rated as ReturnType<typeof window.harness.begun>, null);
      const transaction = (await window.harness.raw()).transaction(window.harness.names.objectStore);
      const request = transaction.objectStore(window.harness.names.objectStore).get(key);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      return request.result as { key: string; text: string };
    });
    const broken = text(whole.text);
    await begun.evaluate((record) => window.harness.putRaw(record), { ...whole, text: broken });
    const records = await begun.evaluate(() => window.store.list());
    expect(records).toHaveLength(2);
    expect(records).toContainEqual(expect.objectContaining({ key: await key(begun), lastExportedAt: null }));
    const [bad] = records.filter((record) => record.key === whole.key);
    expect(bad).toMatchObject({ problem: expect.stringMatching(words) });
    expect(bad).toMatchObject({ raw: broken ?? expect.stringContaining(whole.key) });
    const change = begun.evaluate((key) => window.store.change(key, window.harness.note(1, "over it")), whole.key);
    await expect(change).rejects.toThrow(/can no longer be read/);
  });
}

test("a record that breaks while it is open is said, and the work can be saved anew", async ({ begun }) => {
  await type(begun, 1, "before");
  await told(begun, "saved");
  await begun.evaluate((key) => window.harness.putRaw({ key, text: "{" }), await key(begun));
  await type(begun, 2, "after");
  expect(await told(begun, "unsaved", "unreadable")).toContain("can no longer be read");
  await begun.evaluate(() => window.opened.saveAsNew());
  await told(begun, "saved");
  expect([await kept(begun, await key(begun), 1), await kept(begun, await key(begun), 2)]).toEqual(["before", "after"]);
});

test("a clock that is set back takes no time back and hides no change from the reminder", async ({ begun }) => {
  const updated = () => begun.evaluate(() => window.opened.confirmed.assessment.updated);
  const changesSinceExport = () => begun.evaluate(() => window.opened.confirmed.changesSinceExport);
  await type(begun, 1, "first");
  await told(begun, "saved");
  const before = await updated();
  await begun.clock.setFixedTime("2001-01-01T00:00:00Z");
  await type(begun, 1, "second");
  await begun.waitForFunction(() => window.opened.status.state === "saved");
  expect(await kept(begun, await key(begun), 1)).toBe("second");
  expect(Date.parse(await updated())).toBe(Date.parse(before) + 1);
  const markExported = async (through: string) => {
    const args = [await key(begun), through] as const;
    await begun.evaluate(([key, through]) => window.store.markExported(key, "2026-11-22T18:40:00.000Z", through), args);
    await begun.evaluate(() => window.opened.retry());
  };
  await markExported(before);
  expect(await changesSinceExport()).toBe(2);
  await markExported(await updated());
  expect(await changesSinceExport()).toBe(0);
});

test("a text that is too long is refused in words before anything changes", async ({ begun }) => {
  await expect(type(begun, 1, "x".repeat(20_001))).rejects.toThrow(/20000|20,000/);
  expect(await shown(begun, 1)).toBeUndefined();
  await type(begun, 1, "x".repeat(20_000));
  await told(begun, "saved");
  expect(await kept(begun, await key(begun), 1)).toHaveLength(20_000);
});

test("deleting reads back that it is gone", async ({ begun }) => {
  await begun.evaluate((key) => window.store.remove(key), await key(begun));
  expect(await begun.evaluate(() => window.store.list())).toEqual([]);
  const failing = begun.evaluate(async () => {
    const { key } = await window.store.add(window.harness.begun(), null);
    // A request that succeeds and deletes nothing.
    const count = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "count") ?? {};
    Object.defineProperty(IDBObjectStore.prototype, "delete", count);
    await window.store.remove(key);
  });
  await expect(failing).rejects.toThrow(/did not delete/);
});

test("opening the same assessment twice keeps both", async ({ begun }) => {
  const keys = await begun.evaluate(async () => {
    const assessment = window.harness.begun();
    const lastExportedAt = "2026-11-22T18:40:00.000Z";
    return [await window.store.add(assessment, lastExportedAt), await window.store.add(assessment, lastExportedAt)].map(
      ({ key }) => key,
    );
  });
  expect(new Set(keys).size).toBe(2);
  expect(await begun.evaluate(() => window.store.list())).toHaveLength(3);
});
