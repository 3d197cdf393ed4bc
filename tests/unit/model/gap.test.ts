import { expect, test } from "vitest";
import { gapDirectionNames, gapDirections } from "../../../src/model/gap-direction.ts";
import { gapMarks, gapSchema, gapWords } from "../../../src/model/gap.ts";

const gap = (direction: string, basis?: string, against?: string) =>
  gapSchema.parse({ between: "Groups", direction, basis, against });
const wordsOf = (...of: Parameters<typeof gap>) => gapWords(gap(...of), {});

test.each([
  ["narrows", "Gap narrowed", "Gap said to have narrowed"],
  ["widens", "Gap widened", "Gap said to have widened"],
  ["unchanged", "Gap unchanged", "Gap said to be unchanged"],
  ["not-closed", "Gap not closed", "Gap said not to have closed"],
  ["mixed", "Mixed effect on the gap", "Mixed effect on the gap, in words"],
])("a gap that %s is “%s” where figures show it, and “%s” where the source says so", (direction, shown, said) => {
  expect(wordsOf(direction, "figures", "earlier")).toBe(shown);
  expect(wordsOf(direction, "stated", "earlier")).toBe(said);
  expect(wordsOf(direction, "figures", "elsewhere")).toBe(`${shown}, compared with others`);
  expect(wordsOf(direction, "stated", "elsewhere")).toBe(`${said}, compared with others`);
});

test.each(["figures", "stated"])("a gap beside what was expected, %s, is said to be smaller or larger", (basis) => {
  expect(wordsOf("narrows", basis, "expected")).toBe("Gap smaller than expected");
  expect(wordsOf("widens", basis, "expected")).toBe("Gap larger than expected");
  expect(wordsOf("unchanged", "figures", "expected")).toBe("Gap unchanged");
});

test("a gap that nobody measured is neither shown nor said, and is set against nothing", () => {
  expect(wordsOf("not-measured")).toBe("Gap not measured");
  for (const direction of gapDirectionNames) {
    const isMeasured = direction !== "not-measured";
    expect(gapSchema.safeParse({ between: "Groups", direction }).success, direction).toBe(!isMeasured);
    for (const half of [{ basis: "figures" }, { against: "earlier" }])
      expect(gapSchema.safeParse({ between: "Groups", direction, ...half }).success, direction).toBe(false);
    const whole = { between: "Groups", direction, basis: "stated", against: "earlier" };
    expect(gapSchema.safeParse(whole).success, direction).toBe(isMeasured);
  }
});

test("a gap that is as it was says after how long, and only where it is set against earlier", () => {
  const after = (followUpMonths: number, ...of: Parameters<typeof gap>) => gapWords(gap(...of), { followUpMonths });
  expect(after(108, "unchanged", "stated", "earlier")).toBe("Gap said to be unchanged after nine years");
  expect(after(10, "unchanged", "figures", "earlier")).toBe("Gap unchanged after ten months");
  expect(after(108, "unchanged", "stated", "elsewhere")).toBe("Gap said to be unchanged, compared with others");
  expect(after(108, "narrows", "stated", "earlier")).toBe("Gap said to have narrowed");
  const gaps = [gap("unchanged", "stated", "earlier")];
  expect(gapMarks([{ gaps, followUpMonths: 12 }, { gaps }]).map(({ words }) => words)).toEqual([
    "Gap said to be unchanged after one year",
    "Gap said to be unchanged",
  ]);
});

test("marks say what was measured, each once, in the order met", () => {
  const gaps = [
    gap("widens", "figures", "earlier"),
    gap("not-measured"),
    gap("widens", "figures", "earlier"),
    gap("narrows", "stated", "earlier"),
  ];
  expect(gapMarks([{ gaps }, { gaps }])).toEqual([
    { direction: "widens", words: gapDirections.widens.word },
    { direction: "narrows", words: "Gap said to have narrowed" },
  ]);
});
