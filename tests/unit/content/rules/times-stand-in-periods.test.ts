import { expect, test } from "vitest";
import { timesStandInPeriods } from "../../../../src/content/rules/times-stand-in-periods.ts";
import { found, value, withFinding } from "../../../fixtures/rule-findings.ts";

const labelled = (label: string, period?: string) => ({ ...value(40), label, period });

test.each(["Earlier", "After training", "2019", "Men, later", "Women, 2019/20"])("the label “%s” is a time", (label) => {
  expect(found(timesStandInPeriods, withFinding({ values: [labelled("Men"), labelled(label)] }))).toEqual([
    ["findings.0.values.1.label", expect.stringContaining("Write the time in “period”")],
  ]);
});

test("periods of a comparison over time say which is the latest, and other comparisons need not", () => {
  const values = [labelled("Men", "One summer"), labelled("Men", "Another summer")];
  expect(found(timesStandInPeriods, withFinding({ values }))).toEqual([
    ["findings.0.values", expect.stringContaining("do not say which is the latest: One summer; Another summer. Write years")],
  ]);
  expect(found(timesStandInPeriods, withFinding({ values, contrast: "between-groups" }))).toEqual([]);
  expect(found(timesStandInPeriods, withFinding({ values: [labelled("Men", "Before it"), labelled("Men", "Later")] }))).toEqual([]);
  expect(found(timesStandInPeriods, withFinding({ values: [labelled("Men", "One summer")] }))).toEqual([]);
});
