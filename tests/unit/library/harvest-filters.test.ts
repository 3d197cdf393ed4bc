import { expect, test } from "vitest";
import { optionWords } from "../../../src/library/harvest-filters.ts";
import { harvestPlot } from "../../../src/library/harvest-plot.ts";
import { findingsWith } from "../../fixtures/results.ts";

const gap = (direction: string, against = "earlier") => ({ between: "A and B", direction, basis: "stated", against });
const { bars } = harvestPlot(
  findingsWith(
    { gaps: [gap("narrows")] },
    { gaps: [gap("narrows", "expected")] },
    { gaps: [gap("narrows"), gap("widens")] },
    { gaps: [gap("unchanged"), { between: "C and D", direction: "not-measured" }] },
  ),
);

test("a direction says how many of its results stand in another column, so that counts agree with the plot", () => {
  expect(optionWords(bars, "gap", "narrows")).toBe("3, 2 of them in between");
  expect(optionWords(bars, "gap", "widens")).toBe("1, 1 of them in between");
  expect(optionWords(bars, "gap", "not-measured")).toBe("1, 1 of them in between");
  expect(optionWords(bars, "gap", "unchanged")).toBe("1");
});

test("other terms say how many results carry them, or that none does", () => {
  expect(optionWords(bars, "design", "before-after")).toBe("4");
  expect(optionWords(bars, "population", "nobody")).toBe("none");
});
