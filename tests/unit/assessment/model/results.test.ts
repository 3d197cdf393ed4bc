import { expect, test } from "vitest";
import type { Answer } from "../../../../src/assessment/model/assessment.ts";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { summarise } from "../../../../src/assessment/model/results.ts";
import { deepFreeze } from "../../../fixtures/deep-freeze.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { randomAssessment } from "../../../fixtures/random-assessment.ts";
import { seededRandom } from "../../../../scripts/bench/random.ts";

const updated = "2026-11-22T09:00:00.000Z";
const empty = beginAssessment(definition, { now: updated, id: "00000000-0000-4000-8000-000000000001" });
const today = "2026-11-22";
const say = (answers: Record<string, Omit<Answer, "updated">>) =>
  Object.fromEntries(Object.entries(answers).map(([item, answer]) => [`CL-05.i${item}`, { ...answer, updated }]));
const sum = (answers: Record<string, Omit<Answer, "updated">>, day = today) =>
  summarise({ ...empty, answers: say(answers) }, definition, { today: day });
const ids = (list: readonly { item: { id: string } }[]) => list.map(({ item }) => item.id.slice(-2));

test("counts each section’s items by rating, and what has none", () => {
  const { sections, asked, answered } = sum({
    "01": { rating: "partly" },
    "02": { note: "?" },
    "07": { rating: "partly" },
  });
  expect([answered, asked]).toEqual([2, 6]);
  expect(sections.map(({ section, unanswered }) => [section.id, unanswered])).toEqual([
    ["s1", 1],
    ["s2", 2],
    ["s3", 1],
  ]);
  expect(sections[0]?.counts).toEqual({
    "not-started": 0,
    planned: 0,
    partly: 1,
    "in-place": 0,
    "not-applicable": 0,
    "not-known": 0,
  });
});

test("names what is claimed in place without proof", () => {
  const { withoutProof } = sum({
    "01": { rating: "in-place" },
    "02": { rating: "in-place", proof: " \n" },
    "05": { rating: "in-place", proof: "Minutes" },
    "06": { rating: "partly" },
  });
  expect(ids(withoutProof)).toEqual(["01", "02"]);
});

test.each([
  ["2025-11-21", "2026-11-22", true],
  ["2025-11-22", "2026-11-22", false],
  ["2023-02-28", "2024-02-29", true],
  ["2023-03-01", "2024-02-29", false],
  ["2024-02-29", "2025-02-28", false],
  ["2024-02-29", "2025-03-01", true],
])("proof of %s is old on %s: %s", (proofDate, day, isOld) => {
  const { oldProof } = sum(
    { "01": { rating: "in-place", proof: "Minutes", proofDate }, "02": { rating: "partly", proofDate } },
    day,
  );
  expect(ids(oldProof)).toEqual(isOld ? ["01"] : []);
});

test("puts gaps in order of importance, then rating, then the checklist", () => {
  const importance = "high";
  const { gaps } = sum({
    "01": { rating: "partly", importance: "low" },
    "02": { rating: "partly", importance },
    "07": { rating: "not-known", importance },
    "05": { rating: "not-started", importance },
    "06": { rating: "planned" },
    "08": { rating: "not-started", importance: "medium" },
  });
  expect(ids(gaps)).toEqual(["05", "02", "08", "06", "01"]);
  expect(
    ids(sum({ "01": { rating: "in-place" }, "02": { rating: "not-applicable" }, "05": { note: "x" } }).gaps),
  ).toEqual([]);
});

test("keeps what nobody knows apart from gaps, the most important first", () => {
  const { gaps, notKnown } = sum({
    "01": { rating: "not-known", importance: "low" },
    "02": { rating: "not-known", importance: "high" },
    "05": { rating: "planned" },
  });
  expect([ids(notKnown), ids(gaps)]).toEqual([["02", "01"], ["05"]]);
});

test("names answers to items no longer asked", () => {
  const { retired, answered } = sum({ "04": { rating: "planned" }, "03": { note: "old" } });
  expect(retired.map(({ item }) => item)).toEqual(["CL-05.i03", "CL-05.i04"]);
  expect(answered).toBe(0);
});

test("counts add up in random states", () => {
  const random = seededRandom();
  for (let n = 0; n < 2000; n += 1) {
    const assessment = deepFreeze(randomAssessment(random, definition));
    const summary = summarise(assessment, definition, { today });
    const counted = summary.sections.map(({ section, counts, unanswered }) => {
      const rated = Object.values(counts).reduce((a, b) => a + b);
      expect(rated + unanswered).toBe(section.items.length);
      return rated;
    });
    expect(counted.reduce((a, b) => a + b)).toBe(summary.answered);
    const asked = definition.sections.flatMap(({ items }) => items);
    expect(summary.asked).toBe(asked.length);
    const said = asked.filter(({ id }) => assessment.answers[id]).length;
    expect(said + summary.retired.length).toBe(Object.keys(assessment.answers).length);
    const notGaps = asked.filter(({ id }) =>
      ["in-place", "not-applicable"].includes(assessment.answers[id]?.rating ?? ""),
    );
    expect(summary.gaps.length + summary.notKnown.length + notGaps.length).toBe(summary.answered);
  }
});
