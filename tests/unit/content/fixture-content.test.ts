import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixtureSite } from "../../../scripts/fixture-site.ts";
import { checkContent, reportProblems } from "../../../src/content/check-content.ts";
import { findingsOf, itemsOf, typeOf } from "../../../src/content/content-index.ts";
import { designNames } from "../../../src/model/design.ts";
import { entryTypeNames } from "../../../src/model/entry-type.ts";
import { contrasts, effects } from "../../../src/model/finding.ts";
import { findingRoleNames } from "../../../src/model/finding-role.ts";
import { outcomeNames } from "../../../src/model/outcome.ts";
import { gapDirectionNames } from "../../../src/model/gap-direction.ts";
import { gapWords } from "../../../src/model/gap.ts";
import { bearings } from "../../../src/model/support.ts";

const content = checkContent(fixtureSite.content);
const { entries, ledger } = content.index;
const findings = entries.flatMap(findingsOf);
const named = (names: readonly string[]) => [...new Set(names)].sort();

test("the content that browser tests run on has nothing to mend", () => {
  expect(reportProblems(content)).toBeUndefined();
});

test("it has every type of entry and every shape of finding", () => {
  expect(named(entries.map(typeOf))).toEqual(named(entryTypeNames));
  expect(named(findings.map(({ design }) => design))).toEqual(named(designNames));
  expect(named(findings.map(({ role }) => role))).toEqual(named(findingRoleNames));
  expect(named(findings.map(({ contrast }) => contrast))).toEqual(named(contrasts));
  expect(named(findings.map(({ outcome }) => outcome))).toEqual(named(outcomeNames));
  expect(named(findings.map(({ effect }) => effect))).toEqual(named(effects));
  expect(named(findings.flatMap(({ gaps }) => gaps.map(({ direction }) => direction)))).toEqual(named(gapDirectionNames));
  const gaps = findings.flatMap((finding) => finding.gaps.map((gap) => gapWords(gap, {})));
  for (const words of ["Gap narrowed", "Gap said to have narrowed", "Gap smaller than expected", "Gap said not to have closed"])
    expect(gaps).toContain(words);
  expect(named(findings.map(({ of }) => of))).toEqual(["average", "gap"]);
  expect(findings.some(({ selfReported }) => selfReported)).toBe(true);
  const supports = entries.flatMap(({ data }) => ("supports" in data ? data.supports.findings : []));
  expect(named(supports.map(({ bears }) => bears))).toEqual(named(bearings));
  const numbers = findings.flatMap(({ values }) => values.map(({ number }) => number));
  expect(numbers).toContain(null);
  expect(numbers.some((number) => number !== null && number < 0)).toBe(true);
  expect(findings.some(({ values }) => values.length === 0)).toBe(true);
  expect(findings.some(({ overlapping }) => overlapping)).toBe(true);
  expect(findings.some(({ caveat }) => caveat === undefined)).toBe(true);
});

test("it has what an editor may add: former addresses, retired ids, own labels, help, links between questions", () => {
  const data = entries.map((entry) => entry.data);
  expect(data.some((each) => "formerly" in each && each.formerly.length > 0)).toBe(true);
  expect(data.some((each) => "related" in each && each.related.length > 0)).toBe(true);
  expect(data.some((each) => "ratingLabels" in each && Object.keys(each.ratingLabels).length > 0)).toBe(true);
  expect(Object.keys(ledger.retired).length).toBeGreaterThan(1);
  expect(data.some((each) => "area" in each && each.area.length > 0)).toBe(true);
  expect(data.some((each) => "took" in each && Object.keys(each.took).length > 1)).toBe(true);
  for (const ours of [true, false])
    expect(data.some((each) => "step" in each && (each.step.unit === undefined) === ours)).toBe(true);
  const items = entries.flatMap(itemsOf).map(({ item }) => item);
  for (const field of ["help", "since"] as const) expect(items.some((item) => item[field] !== undefined)).toBe(true);
  for (const field of ["learn", "sameAs", "replaces"] as const) {
    expect(items.some((item) => item[field].length > 0)).toBe(true);
    expect(items.some((item) => item[field].length === 0)).toBe(true);
  }
  const bodies = content.records.map(({ body }) => body).join("\n");
  for (const mark of ["[^", "| ---", "\n### ", "<Term", "1. "]) expect(bodies).toContain(mark);
});

test("a test of what pages do reads nothing of our own content, so that no editor breaks it", () => {
  const files = globSync("tests/{browser,accessibility}/*.ts");
  expect(files.length).toBeGreaterThan(25);
  const own = /built-(site|library)|visited-pages|["'`]content\//;
  expect(files.filter((file) => own.test(readFileSync(file, "utf8")))).toEqual([]);
});
