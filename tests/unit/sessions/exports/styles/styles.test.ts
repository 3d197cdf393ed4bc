import { describe, expect, test } from "vitest";
import { readRules, writeRules } from "../../../../../src/sessions/exports/styles/css-rule.ts";
import { joinRules } from "../../../../../src/sessions/exports/styles/join-rules.ts";
import { usedRules, withoutStates } from "../../../../../src/sessions/exports/styles/used-rules.ts";

const sheet =
  '@layer base{h1{color:red}.a::before{content:"}{"}@media print{.b,.c{margin:0}@page{margin:1cm;@bottom-right{content:"1"}}}}.d>a:hover{top:0}';

describe("a stylesheet", () => {
  test("is written as it was read, braces in strings and rules in rules included", () => {
    expect(writeRules(readRules(sheet))).toBe(sheet);
    expect(writeRules(readRules("/* a{ */@layer one,two;@layer one{a{}b{top:0}}"))).toBe("@layer one{b{top:0}}");
    expect(() => readRules("a{top:0")).toThrow("ends inside a rule");
  });

  test("of which some is used keeps only that, its selectors one by one, and what is about paper", () => {
    const used = (names: readonly string[]) => writeRules(usedRules(readRules(sheet), (each) => names.includes(each)));
    expect(used([])).toBe('@layer base{@media print{@page{margin:1cm;@bottom-right{content:"1"}}}}');
    expect(used([".a", ".c", ".d>a"])).toBe(
      '@layer base{.a::before{content:"}{"}@media print{.c{margin:0}@page{margin:1cm;@bottom-right{content:"1"}}}}.d>a:hover{top:0}',
    );
  });

  test.each([
    ["a:hover", "a"],
    [":before", "*"],
    [".a > :focus", ".a > *"],
    ["li:first-child::marker", "li:first-child"],
    [".x:focus-visible + .y:not(:first-child)", ".x + .y:not(:first-child)"],
  ])("asks of %s whether the page has %s", (selector, asked) => {
    expect(withoutStates(selector)).toBe(asked);
  });

  test("splits a list of selectors at no comma within brackets", () => {
    const asked: string[] = [];
    usedRules(readRules(".a:is(.b,.c),.d[title='e,f']{top:0}"), (each) => asked.push(each) > 0);
    expect(asked).toEqual([".a:is(.b,.c)", ".d[title='e,f']"]);
  });
});

describe("stylesheets trimmed from one", () => {
  const whole = "@layer base{a{top:0}b{top:0}}@layer more{c{top:0}c{top:1px}d{top:0}e{top:0}}";
  const join = (sheets: readonly string[]) => writeRules(joinRules(sheets.map(readRules)));

  test("are joined to it, with every rule once and in its place", () => {
    const one = "@layer base{b{top:0}}@layer more{c{top:0}d{top:0}}";
    const two = "@layer base{a{top:0}b{top:0}}@layer more{c{top:0}c{top:1px}e{top:0}}";
    const joined = join([one, two]);
    expect(readRules(joined)).toHaveLength(2);
    // A rule keeps every rule that came before it in any sheet before it.
    for (const [first, second] of [
      ["a{top:0}", "b{top:0}"],
      ["c{top:0}", "c{top:1px}"],
      ["c{top:0}", "d{top:0}"],
      ["c{top:1px}", "e{top:0}"],
    ] as const)
      expect(joined.indexOf(first)).toBeLessThan(joined.indexOf(second));
    expect(joined.split("c{top:0}")).toHaveLength(2);
    expect(join([whole, one, two])).toBe(whole);
    expect(join([one, one])).toBe(one);
  });
});
