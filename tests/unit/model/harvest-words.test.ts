import { expect, test } from "vitest";
import { countHarvest, type HarvestFact } from "../../../src/model/harvest.ts";
import {
  type ChosenTerm,
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
const lede = (facts: readonly HarvestFact[], chosen: readonly ChosenTerm[] = []) =>
  harvestLede(countHarvest(facts), chosen);
const men = { facet: "population", label: "Men" };
const cancer = { facet: "clinical-area", label: "Cancer" };
const narrowing = { facet: "gap", label: "Gap narrowed" };
const origin = (facts: readonly HarvestFact[]) => harvestOrigin(countHarvest(facts));

test("the heading says how many results there are, and about whom", () => {
  expect(harvestTitle(countHarvest([harvestFact(), harvestFact()]))).toBe("What 2 results say about the gap");
  expect(harvestTitle(countHarvest([harvestFact()]), [men, cancer])).toBe(
    "What 1 result about Men and Cancer says about the gap",
  );
  expect(harvestTitle(countHarvest([]), [men])).toBe("No result about Men");
  expect(harvestTitle(countHarvest([]))).toBe("No result");
});

test("a term that says what a result is, and not what it is about, is named as a filter", () => {
  expect(harvestTitle(countHarvest([narrowed]), [narrowing])).toBe(
    "What 1 result says about the gap, filtered by “Gap narrowed”",
  );
  const example = { facet: "design", label: "Unattributed example" };
  expect(harvestTitle(countHarvest([narrowed, narrowed]), [example, men, narrowing])).toBe(
    "What 2 results about Men say about the gap, filtered by “Unattributed example” and “Gap narrowed”",
  );
  expect(harvestTitle(countHarvest([]), [men, example])).toBe(
    "No result about Men, filtered by “Unattributed example”",
  );
  expect(lede([], [men, example])).toBe("No result in these sources fits all of this.");
});

test("the first sentences say for how many nothing is reported, and what the others found and on what basis", () => {
  const elsewhere = { ...narrowed, isElsewhere: true };
  const estimate = harvestFact({ column: "between", basis: "shown", design: "estimate" });
  expect(lede([harvestFact(), elsewhere, narrowed, widened, estimate])).toBe(
    "For 1 of 5 results, these documents do not report whether the gap between groups changed. Of the other 4, 2 narrowed, 1 widened and 1 fell in between. Figures show 2 of these, 1 of them as an estimate; for 2, the source says so without figures of the gap or of both groups. 1 of the 4 compares different people or places, not earlier with later.",
  );
  expect(lede([estimate])).toBe("The gap fell in between, as an estimate shows.");
  expect(lede([estimate, estimate])).toContain("Figures show all of it, 2 of them as estimates.");
  expect(lede([elsewhere])).toMatch(/ It compares different people or places, not earlier with later\.$/);
  expect(lede([elsewhere, elsewhere])).toMatch(/ All of them compare different people or places, not earlier/);
  expect(lede([elsewhere, elsewhere, widened])).toMatch(/ 2 of the 3 compare different people/);
});

test("few results are told in sentences of their own", () => {
  const question = "whether the gap between groups changed";
  const said = "as the source says so without figures of the gap or of both groups";
  expect(lede([])).toBe("This library holds no result.");
  expect(lede([], [men])).toBe("No result in these sources is itself about Men.");
  expect(lede([harvestFact()])).toBe(`For this result, these documents do not report ${question}.`);
  expect(lede([harvestFact(), harvestFact()])).toBe(`For none of these results do these documents report ${question}.`);
  expect(lede([widened])).toBe("The gap widened, as figures show.");
  expect(lede([harvestFact(), narrowed])).toBe(
    `For 1 of 2 results, these documents do not report ${question}. The other one narrowed, ${said}.`,
  );
  expect(lede([widened, widened])).toBe(`All 2 say ${question}. Of these 2, 2 widened. Figures show all of it.`);
  expect(lede([harvestFact(), narrowed, narrowed])).toContain("For none do figures show it");
});

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

test("a column says how many are shown and how many said", () => {
  const column = { all: 0, shown: 0, estimated: 0, elsewhere: 0 };
  expect(basisWords({ ...column, all: 3, shown: 1 })).toBe("1 shown, 2 said");
  expect(basisWords({ ...column, all: 2, shown: 2 })).toBe("2 shown");
  expect(basisWords({ ...column, all: 5, shown: 3, estimated: 2, elsewhere: 1 })).toBe(
    "1 shown, 2 estimated, 2 said; 1 compares different people or places",
  );
  expect(basisWords({ ...column, all: 2, elsewhere: 2 })).toBe("2 said; 2 compare different people or places");
  expect(basisWords(column)).toBe("");
});

test("empty columns are told in one line, in the order of the plot", () => {
  expect(emptyWords(["narrowed", "widened"])).toBe("Widened, narrowed: none");
  expect(emptyWords([])).toBe("");
});

test("a small plot has one sentence", () => {
  expect(smallHarvestWords(countHarvest([harvestFact(), narrowed, between]))).toBe(
    "3 results, of which 2 looked at the gap: 1 narrowed and 1 fell in between; figures show none of these.",
  );
  expect(smallHarvestWords(countHarvest([widened, { ...widened, isElsewhere: true }]))).toBe(
    "2 results, of which 2 looked at the gap: 2 widened; figures show 2 of these; 1 compares different people or places.",
  );
  expect(smallHarvestWords(countHarvest([harvestFact()]))).toBe(
    "1 result, which does not say what happened to the gap.",
  );
  expect(smallHarvestWords(countHarvest([harvestFact(), harvestFact()]))).toBe(
    "2 results, none of which says what happened to the gap.",
  );
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
    "They come from 2 programmes and 2 studies that the sources cite or sum up; 2 are told in examples without a named service. 2 are controlled and 2 are reviews of studies; none is randomised. 2 compare earlier with later. 2 are told by those who ran the work; 2 are told independently; for 4 the source does not say who reports. For 2 the link to the study is missing; 4 cite no study.",
  );
});

test("what nobody reports is left out of the second paragraph", () => {
  const named = harvestFact({ design: "randomised", told: "independent", study: "named" });
  expect(origin([named])).toBe(
    "It comes from 1 programme. 1 is randomised; none is controlled or a review of studies. 1 is told independently.",
  );
  expect(origin([harvestFact({ kind: "study" })])).toContain("It comes from 1 study that the sources cite or sum up.");
});

test("the first sentences keep apart what figures show and what the source says", () => {
  const basis = (...facts: readonly HarvestFact[]) => lede(facts).split(". ").slice(2).join(". ");
  expect(basis(harvestFact(), widened, widened)).toBe("Figures show all of it.");
  expect(basis(harvestFact(), narrowed, narrowed)).toBe(
    "For none do figures show it: the source says so without figures of both groups.",
  );
  expect(basis(harvestFact(), widened, narrowed)).toBe(
    "Figures show 1 of these; for 1, the source says so without figures of both groups.",
  );
  expect(lede([narrowed])).toBe("The gap narrowed, as the source says without figures of both groups.");
});
