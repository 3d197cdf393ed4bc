import { expect, test } from "vitest";
import { countHarvest, type HarvestFact } from "../../../src/model/harvest.ts";
import {
  basisWords,
  emptyWords,
  harvestLede,
  harvestOrigin,
  harvestTitle,
  smallHarvestWords,
} from "../../../src/model/harvest-words.ts";
import { harvestFact } from "../../fixtures/harvest-fact.ts";

const narrowed = harvestFact({ column: "narrowed", basis: "said" });
const widened = harvestFact({ column: "widened", basis: "shown" });
const between = harvestFact({ column: "between", basis: "said" });
const lede = (facts: readonly HarvestFact[], about: readonly string[] = []) => harvestLede(countHarvest(facts), about);
const origin = (facts: readonly HarvestFact[]) => harvestOrigin(countHarvest(facts));

test("the heading says how many results there are, and about whom", () => {
  expect(harvestTitle(countHarvest([harvestFact(), harvestFact()]))).toBe("What 2 results say about the gap");
  expect(harvestTitle(countHarvest([harvestFact()]), ["Men", "Cancer"])).toBe(
    "What 1 result about Men and Cancer says about the gap",
  );
  expect(harvestTitle(countHarvest([]), ["Men"])).toBe("No result about Men");
  expect(harvestTitle(countHarvest([]))).toBe("No result");
});

test("the first sentences say how many did not measure the gap, and what the others found and on what basis", () => {
  expect(lede([harvestFact(), harvestFact(), narrowed, narrowed, widened, between])).toBe(
    "2 of 6 results did not measure whether the gap between groups changed. Of the 4 that did, 2 narrowed, 1 widened and 1 fell in between. Figures show 1 of these; for 3, the source says so without figures of both groups.",
  );
});

test("few results are told in sentences of their own", () => {
  const question = "whether the gap between groups changed";
  expect(lede([])).toBe("This library holds no result.");
  expect(lede([], ["Men"])).toBe(
    "No result in these sources is itself about Men. Entries may still be about it; the library lists them.",
  );
  expect(lede([harvestFact()])).toBe(`It did not measure ${question}.`);
  expect(lede([harvestFact(), harvestFact()])).toBe(`None of them measured ${question}.`);
  expect(lede([widened])).toBe("The gap widened, as figures show.");
  expect(lede([harvestFact(), narrowed])).toBe(
    `1 of 2 results did not measure ${question}. The one that did narrowed, as the source says without figures of both groups.`,
  );
  expect(lede([widened, widened])).toBe(`All 2 say ${question}. Of these 2, 2 widened. Figures show all of it.`);
  expect(lede([harvestFact(), narrowed, narrowed])).toContain("For none do figures show it");
});

test("the second paragraph counts programmes once, and tells the comparisons, the tellers and the studies", () => {
  const facts = [
    harvestFact({ told: "deliverer" }),
    harvestFact({ design: "before-after", study: "lost" }),
    harvestFact({ programme: "RF-001", kind: "study", design: "controlled", study: "named", told: "independent" }),
    harvestFact({ programme: "guide.one", kind: "example", design: "unattributed-example" }),
  ];
  expect(origin(facts)).toBe(
    "They come from 1 programme and 1 study that the sources cite or sum up; 1 is told in an example without a named service. 1 is controlled; none is randomised or a review of studies. 1 compares earlier with later. 1 is told by those who ran the work; 1 is told independently; for 2 the source does not say who reports. For 1 the link to the study is missing; 2 cite no study.",
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

test("a column says how many are shown and how many said", () => {
  expect(basisWords({ all: 3, shown: 1 })).toBe("1 shown, 2 said");
  expect(basisWords({ all: 2, shown: 2 })).toBe("2 shown");
  expect(basisWords({ all: 0, shown: 0 })).toBe("");
});

test("empty columns are told in one line, in the order of the plot", () => {
  expect(emptyWords(["narrowed", "widened"])).toBe("Widened, narrowed: none");
  expect(emptyWords([])).toBe("");
});

test("a small plot has one sentence", () => {
  expect(smallHarvestWords(countHarvest([harvestFact(), narrowed, between]))).toBe(
    "3 results, of which 2 looked at the gap: 1 narrowed and 1 fell in between; figures show 0 of these.",
  );
  expect(smallHarvestWords(countHarvest([harvestFact()]))).toBe("1 result, of which 0 looked at the gap.");
});
