import { expect, test } from "vitest";
import { OpenKept } from "../../../../src/assessment/session/open-kept.ts";
import { namesUnder } from "../../../../src/assessment/storage/kept-names.ts";
import { MemoryStore } from "../../../../src/assessment/storage/memory-store.ts";
import type { KeptPack } from "../../../../src/sessions/model/kept-pack.ts";
import type { PackChange } from "../../../../src/sessions/model/pack-change.ts";
import { packKind } from "../../../../src/sessions/storage/pack-kind.ts";
import { packNamesUnder } from "../../../../src/sessions/storage/pack-names.ts";

const item = (id: string) => ({ id, minutes: 0, prompt: "", notes: "" });
const begun: KeptPack = {
  title: "",
  items: [item("CS-01")],
  created: "2026-11-27T09:00:00.000Z",
  updated: "2026-11-27T09:00:00.000Z",
  edition: 1,
};
const add = (id: string): PackChange => ({ kind: "add", items: [item(id)] });

test("two tabs that change the same session lose nothing of each other", async () => {
  const store = new MemoryStore(packKind);
  const { key } = await store.add(begun, null);
  const tabs = [0, 1].map(
    () => new OpenKept(store, { key, value: begun, changesSinceExport: 0, lastExportedAt: null }),
  );
  tabs[0]?.change(add("PR-02"));
  tabs[1]?.change({ kind: "words", id: "CS-01", field: "prompt", from: "", to: "Why here?" });
  tabs[0]?.change({ kind: "title", from: "", to: "Board hour" });
  tabs[1]?.change(add("IN-01"));
  await Promise.all(tabs.map((tab) => tab.retry()));
  for (const tab of tabs) {
    expect(tab.value.title).toBe("Board hour");
    expect(tab.value.items.map(({ id }) => id).sort()).toEqual(["CS-01", "IN-01", "PR-02"]);
    expect(tab.value.items.find(({ id }) => id === "CS-01")?.prompt).toBe("Why here?");
  }
});

test("each change has a later time, also where the clock was set back", () => {
  const context = { now: "2026-11-26T09:00:00.000Z", id: "x" };
  const next = packKind.applyChange(begun, add("PR-02"), context);
  expect(next.updated > begun.updated).toBe(true);
  expect(packKind.applyChange(next, add("PR-02"), context)).toBe(next);
  expect([next.created, next.edition]).toEqual([begun.created, 1]);
});

test("what is too large to be read again is refused in words", () => {
  const prompt = "x".repeat(1_000_000);
  expect(packKind.sizeProblem({ ...begun, items: [{ ...item("CS-01"), prompt }] })).toMatch(/Shorten/);
  expect(packKind.sizeProblem(begun)).toBeUndefined();
});

test("no name of a browser is that of assessments, at the root or under a path", () => {
  for (const base of ["/", "/library/", `/${"a".repeat(80)}/`, "/session/"]) {
    const [own, other] = [packNamesUnder(base), namesUnder(base)];
    for (const kind of ["database", "bucket", "lock", "channel"] as const) expect(own[kind]).not.toBe(other[kind]);
    expect(own.database.startsWith(other.database)).toBe(true);
    expect(own.bucket).toMatch(/^[a-z0-9][a-z0-9_-]{0,63}$/);
  }
});
