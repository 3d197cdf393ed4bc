import { expect, test, vi } from "vitest";
import { applyChange } from "../../../../src/assessment/model/apply-change.ts";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import type { Change } from "../../../../src/assessment/model/change.ts";
import { assessmentKind } from "../../../../src/assessment/session/assessment-kind.ts";
import { OpenAssessment } from "../../../../src/assessment/session/open-assessment.ts";
import { MemoryStore } from "../../../../src/assessment/storage/memory-store.ts";
import { StoreProblem } from "../../../../src/assessment/storage/storage-problem.ts";
import { assessmentOf } from "../../../fixtures/assessment.ts";

/** A store in memory that counts, and fails where a test says so. Nothing in it lasts, which no test here asks. */
class WatchedStore extends MemoryStore<Assessment, Change> {
  reads = 0;
  failures = 0;

  override get(key: string) {
    this.reads += 1;
    return super.get(key);
  }

  override change(...args: Parameters<MemoryStore<Assessment, Change>["change"]>) {
    if (this.failures === 0) return super.change(...args);
    this.failures -= 1;
    return Promise.reject(new StoreProblem("unknown"));
  }
}

const note = (from: string, to: string): Change => ({ kind: "answer", of: "CL-01.i01", field: "note", from, to });
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function begun() {
  const store = new WatchedStore(assessmentKind);
  const opened = OpenAssessment.begin(store, assessmentOf());
  await settled();
  const onChange = vi.fn();
  opened.addEventListener("change", onChange);
  return { store, opened, onChange, key: opened.confirmed.key ?? "" };
}

test("an edit is drawn once, and not read again because this tab tells of it", async () => {
  const { store, opened, onChange } = await begun();
  opened.change(note("", "one"));
  const shown = opened.assessment;
  await settled();
  expect(opened.confirmed.assessment).toBe(shown);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(store.reads).toBe(0);
});

test("several edits at once stay what they were when each is confirmed", async () => {
  const { opened, onChange } = await begun();
  for (const [from, to] of [
    ["", "a"],
    ["a", "ab"],
    ["ab", "abc"],
  ] as const)
    opened.change(note(from, to));
  const shown = opened.assessment;
  await settled();
  expect(opened.assessment).toBe(shown);
  expect(opened.confirmed).toMatchObject({ assessment: shown, changesSinceExport: 3 });
  expect(onChange).toHaveBeenCalledTimes(3);
});

test("two states with the same time are told apart: what another tab wrote is shown", async () => {
  const { store, opened, key } = await begun();
  const now = "2030-01-01T00:00:00.000Z";
  await store.change(key, note("", "theirs"), { context: { now, id: crypto.randomUUID() } });
  await settled();
  const theirs = opened.assessment;
  expect(theirs.answers["CL-01.i01"]?.note).toBe("theirs");
  // The record is replaced by another one of the same time, as after storage came back.
  const other = applyChange(assessmentOf(), note("", "other"), { now, id: crypto.randomUUID() });
  vi.spyOn(store, "get").mockResolvedValue({ ...opened.confirmedState, key, value: other });
  await opened.retry();
  expect(other.updated).toBe(theirs.updated);
  expect(opened.assessment).toBe(other);
});

test("what waits is applied anew where another tab changed the record in the meantime, and no version is lost", async () => {
  const { store, opened, key } = await begun();
  store.failures = 1;
  opened.change(note("", "mine"));
  await settled();
  expect(opened.status.problem).toBeDefined();
  await store.change(key, note("", "theirs"));
  await settled();
  const { answers, conflicts } = opened.assessment;
  expect([answers["CL-01.i01"]?.note, ...conflicts.map(({ other }) => other)]).toEqual(["theirs", "mine"]);
  expect(opened.confirmed.assessment).toBe(opened.assessment);
});

test("a failed save is tried again by the next edit, though the tab does not hear itself", async () => {
  const { store, opened } = await begun();
  store.failures = 2;
  opened.change(note("", "one"));
  await settled();
  await opened.retry();
  expect(opened.confirmed.assessment.answers).toEqual({});
  opened.change(note("one", "two"));
  await settled();
  expect(opened.confirmed.assessment.answers["CL-01.i01"]?.note).toBe("two");
});

test("a file that was written is noted without another drawing", async () => {
  const { store, opened, onChange, key } = await begun();
  opened.change(note("", "one"));
  await settled();
  await store.markExported(key, "2026-11-22T18:40:00.000Z", opened.assessment.updated);
  await settled();
  expect(opened.confirmed).toMatchObject({ changesSinceExport: 0, lastExportedAt: "2026-11-22T18:40:00.000Z" });
  expect(onChange).toHaveBeenCalledTimes(1);
});

test("an assessment that would be too large to open again is refused before anything changes", async () => {
  const big = assessmentOf({
    answers: Object.fromEntries(
      Array.from({ length: 247 }, (_, n) => [
        `CL-${String(100 + n)}.i01`,
        { note: "é".repeat(10_000), updated: "2026-11-20T09:00:00.000Z" },
      ]),
    ),
  });
  const opened = OpenAssessment.begin(new MemoryStore(assessmentKind), big);
  await settled();
  expect(() => {
    opened.change(note("", "x".repeat(20_000)));
    opened.change({ kind: "answer", of: "CL-01.i02", field: "note", from: "", to: "x".repeat(20_000) });
  }).toThrow(/larger than 5 MB/);
  opened.change(note("x".repeat(20_000), "short"));
  expect(opened.assessment.answers["CL-01.i01"]?.note).toBe("short");
});
