import { expect, test } from "vitest";
import { countHarvest, harvestRowOf } from "../../../src/model/harvest.ts";
import { harvestFact } from "../../fixtures/harvest-fact.ts";

test("results are counted by who tells of them and by what became of their study, each on its own", () => {
  const counted = countHarvest([
    harvestFact({ told: "deliverer", study: "lost" }),
    harvestFact({ told: "deliverer", study: "lost", design: "before-after" }),
    harvestFact({ told: "independent", study: "named", design: "before-after" }),
    harvestFact({ study: "lost", design: "before-after" }),
    harvestFact({ study: "none", design: "snapshot" }),
  ]);
  expect(counted.told).toEqual({ deliverer: 2, independent: 1, "not-stated": 2 });
  expect(counted.study).toEqual({ named: 1, lost: 3, none: 1 });
  expect(counted.earlier).toBe(3);
  expect([...counted.designs]).toEqual(
    expect.arrayContaining([
      ["account", 1],
      ["before-after", 3],
      ["snapshot", 1],
    ]),
  );
});

test("programmes and studies count once, results and examples each time", () => {
  const counted = countHarvest([
    harvestFact({ programme: "CS-01" }),
    harvestFact({ programme: "CS-01" }),
    harvestFact({ programme: "CS-02" }),
    harvestFact({ programme: "RF-001", kind: "study" }),
    harvestFact({ programme: "RF-001", kind: "study" }),
    harvestFact({ programme: "guide.one", kind: "example" }),
    harvestFact({ programme: "guide.one", kind: "example" }),
  ]);
  expect(counted).toMatchObject({ results: 7, programmes: 2, studies: 1, examples: 2 });
});

test("each column counts its results, and those that figures show", () => {
  const counted = countHarvest([
    harvestFact(),
    harvestFact({ column: "widened", basis: "shown" }),
    harvestFact({ column: "between", basis: "said" }),
    harvestFact({ column: "between", basis: "shown" }),
    harvestFact({ column: "narrowed", basis: "said" }),
    harvestFact({ column: "narrowed", basis: "said" }),
    harvestFact({ column: "narrowed", basis: "shown" }),
  ]);
  expect(counted).toMatchObject({ results: 7, measured: 6, shown: 3 });
  expect(counted.columns).toEqual({
    widened: { all: 1, shown: 1 },
    between: { all: 2, shown: 1 },
    narrowed: { all: 3, shown: 1 },
    "not-measured": { all: 1, shown: 0 },
  });
});

test("what was done and what it cost share a row, and every other outcome has its own", () => {
  const outcomes = ["process", "cost", "health", "access", "experience", "knowledge"] as const;
  expect(outcomes.map(harvestRowOf)).toEqual(["work", "work", "health", "access", "experience", "knowledge"]);
});
