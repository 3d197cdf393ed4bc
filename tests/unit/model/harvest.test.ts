import { expect, test } from "vitest";
import { countHarvest, type HarvestFact } from "../../../src/model/harvest.ts";

const fact = (change: Partial<HarvestFact>): HarvestFact => ({
  programme: "CS-01",
  kind: "programme",
  column: "not-measured",
  row: "health",
  design: "account",
  basis: "none",
  told: "not-stated",
  study: "none",
  ...change,
});

test("results are counted by who tells of them and by what became of their study, each on its own", () => {
  const counted = countHarvest([
    fact({ told: "deliverer", study: "lost" }),
    fact({ told: "deliverer", study: "lost", design: "before-after" }),
    fact({ told: "independent", study: "named", design: "before-after" }),
    fact({ study: "lost", design: "before-after" }),
    fact({ study: "none", design: "snapshot" }),
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
