import { randomBytes } from "node:crypto";
import { expect, kept, key, shown, test, told, type } from "../../scripts/bench/store-harness/store-page.ts";

const denials = {
  "no IndexedDB": () => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  },
  "a forbidden IndexedDB": () => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  },
  "a forbidden open()": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  },
  "an open() that fails as private windows do": () => {
    IDBFactory.prototype.open = () => {
      const request = Object.assign(new EventTarget(), { error: new DOMException("no mutation", "InvalidStateError") });
      setTimeout(() => request.dispatchEvent(new Event("error")));
      return Object.setPrototypeOf(request, IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
    };
  },
};

for (const [fault, deny] of Object.entries(denials)) {
  test(`${fault} is said, and the work stays in memory`, async ({ page, origin }) => {
    await page.addInitScript(deny);
    await page.goto(origin);
    await page.evaluate(() => {
      const { newStore, OpenAssessment, begun } = window.harness;
      window.opened = OpenAssessment.begin(newStore(), begun());
    });
    await type(page, 1, "in memory");
    expect(await told(page, "unsaved", "denied")).toContain("does not allow");
    expect(await shown(page, 1)).toBe("in memory");
    expect(await page.evaluate(async () => (await window.harness.openStore()).problem?.kind)).toBe("denied");
  });
}

test("an open() that fails is said, and tried again on the next change", async ({ page, origin }) => {
  await page.goto(origin);
  await page.evaluate(() => {
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, "open") ?? {};
    IDBFactory.prototype.open = () => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    };
    const { newStore, OpenAssessment, begun } = window.harness;
    window.opened = OpenAssessment.begin(newStore(), begun());
    const mend = () => {
      Object.defineProperty(IDBFactory.prototype, "open", open);
    };
    Object.assign(window, { mend });
  });
  await type(page, 1, "before");
  expect(await told(page, "unsaved", "unknown")).toContain("could not save");
  await page.evaluate("mend()");
  await type(page, 2, "after");
  await told(page, "saved");
  expect([await kept(page, await key(page), 1), await kept(page, await key(page), 2)]).toEqual(["before", "after"]);
});

test("a full device is said, the work stays in memory, and it is saved once there is room", async ({
  page,
  context,
  origin,
}) => {
  const devtools = await context.newCDPSession(page);
  // The browser looks at the quota before a page first writes, and then counts by itself.
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 300_000 });
  await page.goto(origin);
  await page.evaluate(() => {
    const { newStore, OpenAssessment, begun } = window.harness;
    window.opened = OpenAssessment.begin(newStore(), begun());
  });
  await told(page, "saved");
  // Storage compresses text that repeats itself.
  const long = randomBytes(14_000).toString("base64");
  for (let number = 1; number <= 20; number++) await type(page, number, `${String(number)} ${long}`);
  expect(await told(page, "unsaved", "full")).toContain("no room left");
  await type(page, 21, "later");
  await told(page, "unsaved", "full");
  expect([await shown(page, 20), await shown(page, 21)]).toEqual([`20 ${long}`, "later"]);
  expect(await kept(page, await key(page), 20)).toBeUndefined();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  await page.evaluate(() => window.opened.retry());
  await told(page, "saved");
  expect([await kept(page, await key(page), 20), await kept(page, await key(page), 21)]).toEqual([
    `20 ${long}`,
    "later",
  ]);
});

test("storage wiped under the page is said without an edit, and the work can be saved anew", async ({
  begun,
  context,
}) => {
  await type(begun, 1, "before");
  await told(begun, "saved");
  const devtools = await context.newCDPSession(begun);
  const { origin } = new URL(begun.url());
  await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  expect(await told(begun, "unsaved", "gone")).toContain("storage was cleared");
  await type(begun, 2, "after");
  await told(begun, "unsaved", "gone");
  await begun.evaluate(() => window.opened.saveAsNew());
  await told(begun, "saved");
  expect([await kept(begun, await key(begun), 1), await kept(begun, await key(begun), 2)]).toEqual(["before", "after"]);
});

test.describe("upgrades of the database", () => {
  test("one that an old tab blocks is said, and goes on when that tab gives way", async ({ begun, context }) => {
    // The fixture's own page gives way at once; this one does not.
    const old = await context.newPage();
    await old.goto(begun.url());
    await old.evaluate(async () => Object.assign(window, { held: await window.harness.raw() }));
    const page = await context.newPage();
    await page.goto(begun.url());
    await page.evaluate(() => {
      const { newStore, OpenAssessment, begun, names } = window.harness;
      window.opened = OpenAssessment.begin(newStore(names.version + 1), begun());
    });
    await type(page, 1, "waiting");
    expect(await told(page, "unsaved", "blocked")).toContain("another tab may be holding it up");
    expect(await shown(page, 1)).toBe("waiting");
    await old.evaluate("held.close()");
    await told(page, "saved");
    expect(await shown(page, 1)).toBe("waiting");
  });

  test("one that waits to delete everything is said too", async ({ begun, context }) => {
    const old = await context.newPage();
    await old.goto(begun.url());
    await old.evaluate(async () => {
      Object.assign(window, { held: await window.harness.raw() });
      indexedDB.deleteDatabase(window.harness.names.database);
    });
    // Known before anything is typed: this page gave way, and cannot open the database again.
    expect(await told(begun, "saved", "blocked")).toContain("another tab may be holding it up");
    await type(begun, 1, "waiting");
    await told(begun, "unsaved", "blocked");
    await old.evaluate("held.close()");
    expect(await told(begun, "unsaved", "gone")).toContain("no longer on this device");
    expect(await shown(begun, 1)).toBe("waiting");
  });

  test("a newer page is let through at once, and this one says that it cannot save any more", async ({
    begun,
    context,
  }) => {
    const newer = await context.newPage();
    await newer.goto(begun.url());
    await newer.evaluate(() => window.harness.raw(window.harness.names.version + 1).then((database) => database.name));
    expect(await told(begun, "saved", "newer")).toContain("reload the page");
    await type(begun, 1, "too late");
    await told(begun, "unsaved", "newer");
    expect(await shown(begun, 1)).toBe("too late");
  });
});
