import { expect, test } from "vitest";
import { countHarvest, type HarvestFact } from "../../../src/model/harvest.ts";
import { harvestOrigin } from "../../../src/model/harvest-origin.ts";
import { harvestFact } from "../../fixtures/harvest-fact.ts";

const origin = (facts: readonly HarvestFact[]) => harvestOrigin(countHarvest(facts));

test("the second paragraph counts programmes once, and tells the comparisons, the tellers and the studies", () => {
  const facts = [
    harvestFact({ told: "deliverer" }),
    harvestFact({ design: "before-after", study: "lost" }),
    harvestFact({ programme: "RF-001", kind: "study", design: "controlled", study: "named", told: "independent" }),
    harvestFact({ programme: "guide.two", kind: "statement", design: "study", told: "independent" }),
    harvestFact({ programme: "guide.one", kind: "example", design: "unattributed-example" }),
  ];
  expect(origin(facts)).toBe(
    "They come from 1 programme, 1 study and 1 statement that names no study; 1 is told in an example without a named service. 1 is controlled; none is randomised or a review of studies. 1 compares earlier with later. 1 is told by those who ran the work; 2 are told independently; for 2 the source does not say who reports. For 1 the link to the study is missing; 3 cite no study.",
  );
  expect(origin([])).toBe("");
});

test("it says that none is controlled where none is", () => {
  expect(origin([harvestFact()])).toContain(
    "It comes from 1 programme. None is controlled, randomised or a review of studies.",
  );
  const all = (["controlled", "randomised", "review"] as const).map((design) => harvestFact({ design }));
  expect(origin([...all, harvestFact({ design: "review" })])).toContain(
    "1 is controlled, 1 is randomised and 2 are reviews of studies.",
  );
  const example = harvestFact({ kind: "example" });
  expect(origin([example])).toMatch(/^1 is told in an example without a named service\./);
  expect(origin([example, example])).toMatch(/^2 are told in examples without a named service\./);
});

test("several of a kind are told in the plural", () => {
  const twice = (change: Partial<HarvestFact>) => [harvestFact(change), harvestFact(change)];
  const told = origin([
    ...twice({ programme: "guide.one", kind: "example", told: "deliverer", study: "lost" }),
    ...twice({ programme: "CS-01", design: "before-after", told: "independent" }),
    ...twice({ programme: "CS-02", design: "controlled" }),
    harvestFact({ programme: "RF-001", kind: "study", design: "review", study: "named" }),
    harvestFact({ programme: "RF-002", kind: "study", design: "review", study: "named" }),
  ]);
  expect(told).toBe(
    "They come from 2 programmes and 2 studies; 2 are told in examples without a named service. 2 are controlled and 2 are reviews of studies; none is randomised. 2 compare earlier with later. 2 are told by those who ran the work; 2 are told independently; for 4 the source does not say who reports. For 2 the link to the study is missing; 4 cite no study.",
  );
});

test("what nobody reports is left out of the second paragraph", () => {
  const named = harvestFact({ design: "randomised", told: "independent", study: "named" });
  expect(origin([named])).toBe(
    "It comes from 1 programme. 1 is randomised; none is controlled or a review of studies. 1 is told independently.",
  );
  expect(origin([harvestFact({ kind: "study" })])).toContain("It comes from 1 study.");
});
