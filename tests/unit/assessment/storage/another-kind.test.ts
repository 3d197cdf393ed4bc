import { expect, test } from "vitest";
import { OpenKept } from "../../../../src/assessment/session/open-kept.ts";
import { UnreadableText, type KeptKind } from "../../../../src/assessment/storage/kept-kind.ts";
import { MemoryStore } from "../../../../src/assessment/storage/memory-store.ts";
import { RecordCodec } from "../../../../src/assessment/storage/record-codec.ts";
import { isStored } from "../../../../src/assessment/storage/store.ts";

/** A kind that storage was not written for: a list of entries that someone collects. */
interface Pack {
  readonly updated: string;
  readonly entries: readonly string[];
}

let encoded = 0;
let decoded = 0;

const packs: KeptKind<Pack, { readonly add: string }> = {
  names: { database: "packs", version: 1, objectStore: "packs", bucket: "packs", lock: "packs", channel: "packs" },
  encode: ({ updated, entries }) => {
    encoded += 1;
    return [updated, ...entries].join("\n");
  },
  decode: (text) => {
    decoded += 1;
    const [updated = "", ...entries] = text.split("\n");
    return Number.isNaN(Date.parse(updated)) ? new UnreadableText("It has no time.") : { updated, entries };
  },
  applyChange: (pack, { add }, { now }) => {
    if (add.includes("\n")) throw new RangeError("An entry has one line.");
    return pack.entries.includes(add) ? pack : { updated: now, entries: [...pack.entries, add] };
  },
  sizeProblem: ({ entries }) => (entries.length > 3 ? "A pack has three entries at most." : undefined),
};

const empty: Pack = { updated: "2026-11-20T09:00:00.000Z", entries: [] };

test("another kind of kept thing is opened, changed and saved by the same session", async () => {
  const opened = new OpenKept(new MemoryStore(packs), { value: empty, changesSinceExport: 0, lastExportedAt: null });
  for (const add of ["PR-01", "CS-02", "PR-01", "IN-03"]) opened.change({ add });
  await opened.retry();
  expect(opened.confirmedState).toMatchObject({
    value: { entries: ["PR-01", "CS-02", "IN-03"] },
    changesSinceExport: 3,
  });
  expect(() => {
    opened.change({ add: "two\nlines" });
  }).toThrow("An entry has one line.");
  expect(() => {
    opened.change({ add: "CS-04" });
  }).toThrow("A pack has three entries at most.");
  expect(opened.value.entries).toHaveLength(3);
});

test("a record is encoded once and not decoded again, and keeps the stored names of its fields", () => {
  const codec = new RecordCodec(packs);
  [encoded, decoded] = [0, 0];
  const stored = { key: "one", value: empty, changesSinceExport: 2, lastExportedAt: "2026-11-21T09:00:00.000Z" };
  const record = codec.toRecord(stored);
  expect(record).toEqual({ key: "one", text: empty.updated, unfiled: 2, filed: "2026-11-21T09:00:00.000Z" });
  const read = codec.fromRecord("one", { ...record });
  expect(read).toEqual(stored);
  expect(isStored(read) && read.value).toBe(empty);
  expect(codec.toRecord({ ...stored, changesSinceExport: 0 })).toEqual({ ...record, unfiled: 0 });
  expect([encoded, decoded]).toEqual([1, 0]);
});

test("a record of another text is decoded, and one that cannot be read is handed back as it is", () => {
  const codec = new RecordCodec(packs);
  codec.toRecord({ key: "one", value: empty, changesSinceExport: 0, lastExportedAt: null });
  const other = codec.fromRecord("one", { key: "one", text: `${empty.updated}\nPR-01` });
  expect(other).toEqual({
    key: "one",
    value: { ...empty, entries: ["PR-01"] },
    changesSinceExport: 1,
    lastExportedAt: null,
  });
  expect(codec.fromRecord("one", { key: "one", text: "soon" })).toEqual({
    key: "one",
    problem: "It has no time.",
    raw: "soon",
  });
  expect(codec.fromRecord("one", { key: "one" })).toMatchObject({ raw: '{"key":"one"}' });
});
