import { describe, expect, test } from "vitest";
import { joinLeaves } from "../../../../../src/sessions/exports/styles/join-leaves.ts";
import { readLeaves } from "../../../../../src/sessions/exports/styles/read-leaves.ts";
import { usedLeaves, withoutStates } from "../../../../../src/sessions/exports/styles/used-leaves.ts";
import { writeLeaves } from "../../../../../src/sessions/exports/styles/write-leaves.ts";

const sheet =
  '@layer base{h1{color:red}.a::before{content:"}{;"}@media print{.b,.c{margin:0}@page{margin:1cm;@bottom-right{content:"1"}}}}.d>a:hover{top:0}';

describe("a stylesheet", () => {
  test("is written as it was read, signs in strings and rules in rules included", () => {
    expect(writeLeaves(readLeaves(sheet))).toBe(sheet);
    expect(writeLeaves(readLeaves("/* a{ */@layer one,two;@layer one{a{}b{top:0}}"))).toBe("@layer one{b{top:0}}");
    expect(() => readLeaves("a{top:0")).toThrow("ends inside a rule");
  });

  test("shares a body between selectors, but not with one that a browser may not know, which would take both along", () => {
    expect(writeLeaves(readLeaves("a{top:0}b{top:0}"))).toBe("a,b{top:0}");
    expect(writeLeaves(readLeaves("a{top:0}b::-ms-clear{top:0}c{top:0}"))).toBe("a{top:0}b::-ms-clear{top:0}c{top:0}");
  });

  test("is parted at no comma within brackets, however deep", () => {
    const list = ".a:is(.b,.c:not(.d,[e='f,g'])) .h,.i\\,j,.k";
    expect(readLeaves(`${list}{top:0}`).map(({ selector }) => selector)).toEqual([
      ".a:is(.b,.c:not(.d,[e='f,g'])) .h",
      ".i\\,j",
      ".k",
    ]);
  });

  test("of which some is used keeps only that, its selectors one by one, and what is about paper", () => {
    const used = (names: readonly string[]) =>
      writeLeaves(usedLeaves(readLeaves(sheet), (each) => names.includes(each)));
    expect(used([])).toBe('@layer base{@media print{@page{margin:1cm;@bottom-right{content:"1"}}}}');
    expect(used([".a", ".c", ".d>a"])).toBe(sheet.replace("h1{color:red}", "").replace(".b,", ""));
  });

  test.each([
    ["a:hover", "a"],
    [":before", "*"],
    [".a > :focus", ".a > *"],
    ["li:first-child::marker", "li:first-child"],
    [".a:not(:focus):not(:active):hover:after", ".a"],
    [".select::-ms-value", ".select"],
    [".link:not(:focus):not(.\\:focus)", ".link:not(.\\:focus)"],
    [".x:focus-visible + .y:not(:first-child)", ".x + .y:not(:first-child)"],
  ])("asks of %s whether the page has %s", (selector, asked) => {
    expect(withoutStates(selector)).toBe(asked);
  });
});

describe("stylesheets trimmed from one", () => {
  const whole =
    "@layer base{a{top:0}b,c{top:0}@media print{b{top:1px}}ul{top:0}@media print{ul{top:2px}}b{left:0}@media print{b{top:1px}}ul{top:0}}@layer more{c{top:0}d{top:0}}";
  const leaves = readLeaves(whole);
  const keep = (places: readonly number[]) => leaves.filter((_, place) => places.includes(place));

  test("are joined to it again, whichever parts of it they have, with every rule once and in its place", () => {
    for (const [one, two] of [
      [
        [0, 2, 3, 5, 6, 8, 10],
        [0, 1, 2, 4, 5, 7, 9, 10],
      ],
      [
        [3, 7, 8],
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      ],
      [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [8]],
    ] as const) {
      const joined = joinLeaves([keep(one), keep(two)]);
      for (const part of [one, two]) {
        const rest = [...joined];
        for (const leaf of keep(part)) {
          const found = rest.findIndex((other) => JSON.stringify(other) === JSON.stringify(leaf));
          expect(found).not.toBe(-1);
          rest.splice(0, found + 1);
        }
      }
      expect(joined.length).toBeLessThanOrEqual(leaves.length);
    }
    expect(joinLeaves([leaves, leaves, keep([1, 4])])).toEqual(leaves);
  });
});
