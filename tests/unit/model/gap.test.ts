import { expect, test } from "vitest";
import { gapDirectionNames, gapDirections } from "../../../src/model/gap-direction.ts";
import { gapMarks, gapSchema, gapWords } from "../../../src/model/gap.ts";

const gap = (direction: string, basis?: string, against?: string) =>
  gapSchema.parse({ between: "Groups", direction, basis, against });

test.each([
  ["narrows", "Gap narrowed", "Gap said to have narrowed"],
  ["widens", "Gap widened", "Gap said to have widened"],
  ["unchanged", "Gap unchanged", "Gap said to be unchanged"],
  ["not-closed", "Gap not closed", "Gap said not to have closed"],
  ["mixed", "Mixed effect on the gap", "Mixed effect on the gap, in words"],
])("a gap that %s is “%s” where figures show it, and “%s” where the source says so", (direction, shown, said) => {
  expect(gapWords(gap(direction, "figures", "earlier"))).toBe(shown);
  expect(gapWords(gap(direction, "stated", "earlier"))).toBe(said);
  expect(gapWords(gap(direction, "figures", "elsewhere"))).toBe(`${shown}, compared with others`);
  expect(gapWords(gap(direction, "stated", "elsewhere"))).toBe(`${said}, compared with others`);
});

test.each(["figures", "stated"])("a gap beside what was expected, %s, is said to be smaller or larger", (basis) => {
  expect(gapWords(gap("narrows", basis, "expected"))).toBe("Gap smaller than expected");
  expect(gapWords(gap("widens", basis, "expected"))).toBe("Gap larger than expected");
  expect(gapWords(gap("unchanged", "figures", "expected"))).toBe("Gap unchanged");
});

test("a gap that nobody measured is neither shown nor said, and is set against nothing", () => {
  expect(gapWords(gap("not-measured"))).toBe("Gap not measured");
  for (const direction of gapDirectionNames) {
    const isMeasured = direction !== "not-measured";
    expect(gapSchema.safeParse({ between: "Groups", direction }).success, direction).toBe(!isMeasured);
    for (const half of [{ basis: "figures" }, { against: "earlier" }])
      expect(gapSchema.safeParse({ between: "Groups", direction, ...half }).success, direction).toBe(false);
    const whole = { between: "Groups", direction, basis: "stated", against: "earlier" };
    expect(gapSchema.safeParse(whole).success, direction).toBe(isMeasured);
  }
});

test("marks say what was measured, each once, in the order met", () => {
  const gaps = [
    gap("widens", "figures", "earlier"),
    gap("not-measured"),
    gap("widens", "figures", "earlier"),
    gap("narrows", "stated", "earlier"),
  ];
  expect(gapMarks(gaps)).toEqual([
    { direction: "widens", words: gapDirections.widens.word },
    { direction: "narrows", words: "Gap said to have narrowed" },
  ]);
});
