import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { isSaved, notes, question, rate } from "../../fixtures/answering.ts";
import { expect, test } from "../../fixtures/guarded-page.ts";
import { noteNames } from "../../fixtures/names-in-use.ts";

interface KeptRecord {
  readonly key: string;
  readonly text: string;
  readonly unfiled: number;
  readonly filed: string;
}

/** The page of CL-01, which the record answers. */
const checklistPath = "checklists/enabling-system-context/";

/** All that a browser held on 26 November 2026, as the code of that day wrote it: every name is spelled out there. */
const written = JSON.parse(
  readFileSync(new URL("../../fixtures/assessments/kept-by-2026-11-26.json", import.meta.url), "utf8"),
) as {
  readonly database: {
    readonly name: string;
    readonly version: number;
    readonly objectStores: readonly { readonly name: string; readonly keyPath: string }[];
  };
  readonly bucket: string;
  readonly locks: readonly string[];
  readonly channels: readonly string[];
  readonly records: readonly KeptRecord[];
};
const [before] = written.records;

/** Puts in the database and the bucket what the fixture says, with nothing of the site's own code. */
async function putIn(page: Page): Promise<void> {
  await page.goto("privacy/");
  await page.evaluate(async ({ database, bucket, records }) => {
    const put = (factory: IDBFactory) =>
      new Promise<void>((resolve, reject) => {
        const request = factory.open(database.name, database.version);
        request.onerror = () => {
          reject(new Error("not opened"));
        };
        request.onupgradeneeded = () => {
          for (const { name, keyPath } of database.objectStores) request.result.createObjectStore(name, { keyPath });
        };
        request.onsuccess = () => {
          const names = database.objectStores.map(({ name }) => name);
          const transaction = request.result.transaction(names, "readwrite");
          for (const record of records) transaction.objectStore(names[0] ?? "").put(record);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      });
    const { storageBuckets } = navigator as Navigator & {
      readonly storageBuckets: { open(name: string): Promise<{ readonly indexedDB: IDBFactory }> };
    };
    await put(indexedDB);
    await put((await storageBuckets.open(bucket)).indexedDB);
  }, written);
}

/** All that the browser holds of the site: databases with their stores and records, buckets, locks, small stores. */
const holdings = (page: Page) =>
  page.evaluate(async () => {
    const read = (factory: IDBFactory, { name = "" }: IDBDatabaseInfo) =>
      new Promise<unknown>((resolve, reject) => {
        const request = factory.open(name);
        request.onerror = () => {
          reject(new Error("not opened"));
        };
        request.onsuccess = () => {
          const names = [...request.result.objectStoreNames];
          const stores = names.map((store) => request.result.transaction(store).objectStore(store));
          const objectStores = stores.map(({ name, keyPath }) => ({ name, keyPath }));
          const all = stores[0]?.getAll();
          if (!all) return;
          all.onsuccess = () => {
            const { version } = request.result;
            request.result.close();
            resolve({ database: { name, version, objectStores }, records: all.result as unknown[] });
          };
        };
      });
    const readAll = async (factory: IDBFactory) =>
      Promise.all((await factory.databases()).map((info) => read(factory, info)));
    const { storageBuckets } = navigator as Navigator & {
      readonly storageBuckets: {
        open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
        keys(): Promise<string[]>;
      };
    };
    const buckets = await Promise.all(
      (await storageBuckets.keys()).map(async (name) => ({
        name,
        databases: await readAll((await storageBuckets.open(name)).indexedDB),
      })),
    );
    const { held = [], pending = [] } = await navigator.locks.query();
    return {
      databases: await readAll(indexedDB),
      buckets,
      locks: [...held, ...pending].map(({ name }) => name),
      others: [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())],
    };
  });

test("what an earlier version kept is opened, edited under the same names, and deleted without a trace", async ({
  page,
}) => {
  if (!before) throw new Error("The fixture has no record.");
  await putIn(page);
  await page.addInitScript(noteNames);

  await page.goto(`${checklistPath}#open=${before.key}`);
  await isSaved(page);
  const first = question(page, 1);
  await expect(first.getByRole("radio", { name: "Partly in place", exact: true })).toBeChecked();
  await expect(notes(first)).toHaveValue("Zoë’s team asked “who is missing?”\nTwo wards have no figures.");
  await expect(first.getByRole("textbox", { name: "Owner" })).toHaveValue("Ann");
  await expect(notes(question(page, 2))).toHaveValue("after the file");

  await rate(question(page, 3), "In place");
  await expect.poll(async () => JSON.stringify((await holdings(page)).databases)).toContain("CL-01.i03");
  await isSaved(page);
  const { databases, buckets } = await holdings(page);
  const pattern = /"organisation": "Northtown ICS"[^]*"CL-01.i02"[^]*"CL-01.i03": \{\n {6}"rating": "in-place"/;
  const after = { ...before, unfiled: before.unfiled + 1, text: expect.stringMatching(pattern) };
  const holding = { database: written.database, records: [after] };
  expect(databases).toEqual([holding]);
  expect(buckets).toEqual([{ name: written.bucket, databases: [holding] }]);
  const { locks, messages } = await page.evaluate(() => window.used);
  expect([...new Set(locks)]).toEqual(written.locks);
  // A tab that still runs the earlier version understands this.
  expect([...new Set(messages.map(([channel]) => channel))]).toEqual(written.channels);
  expect(messages.map(([, message]) => message)).toContainEqual(
    expect.objectContaining({ kind: "changed", key: before.key, updated: expect.stringMatching(/Z$/) }),
  );

  await page.goto("assessments/");
  await page.getByRole("button", { name: "Delete all from this device" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText("This device keeps no self-assessments.")).toBeVisible();
  expect(await holdings(page)).toEqual({ databases: [], buckets: [], locks: [], others: [] });
});
