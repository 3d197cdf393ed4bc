import { expect, test } from "vitest";
import { countHarvest } from "../../../src/model/harvest.ts";
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
