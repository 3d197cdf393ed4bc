import { expect, test } from "vitest";
import { designsFitTheirContrast } from "../../../../src/content/rules/designs-fit-their-contrast.ts";
import { gapsAreAboutGroups } from "../../../../src/content/rules/gaps-are-about-groups.ts";
import { gapsRestOnValues } from "../../../../src/content/rules/gaps-rest-on-values.ts";
import { retiredValuesLeadOn } from "../../../../src/content/rules/retired-values-lead-on.ts";
import { termsAreKnown } from "../../../../src/content/rules/terms-are-known.ts";
import { noLedger, type Ledger } from "../../../../src/model/ledger.ts";
import { caseStudy, insight } from "../../../fixtures/records.ts";
import { found, value, withFinding } from "../../../fixtures/rule-findings.ts";

const ofGap = { of: "gap", effect: "not-applicable" };
const unmeasured = { between: "Groups", direction: "not-measured" };
const shown = (against = "earlier") => [{ between: "Groups", direction: "narrows", basis: "figures", against }];
const twoGroups = [value(40, "Men"), value(60, "Women")];
/** A value of a group, or of nobody in particular, at one of two times. */
const early = (number: number, group?: string) => value(number, group, String(number), "Before");
const late = (number: number, group?: string) => value(number, group, String(number), "After");

test.each([
  ["a randomised result over time", { design: "randomised" }, "findings.0.design", "Its contrast is with-without"],
  ["a controlled result between groups", { design: "controlled", contrast: "between-groups" }, "findings.0.design", "the contrast is between-groups"],
  ["a before-and-after with and without it", { contrast: "with-without" }, "findings.0.design", "Its contrast is over-time"],
  ["a snapshot over time", { design: "snapshot" }, "findings.0.design", "with-without or between-groups or between-places"],
  ["a snapshot of nothing beside it", { design: "snapshot", contrast: "none" }, "findings.0.design", "choose change-stated, study or account"],
  ["a stated change between places", { design: "change-stated", contrast: "between-places" }, "findings.0.design", "Its contrast is none or over-time"],
  ["advice as a result", { design: "judgement", contrast: "none" }, "findings.0.design", "Advice is no result. Write role: description, or need"],
  ["an average result without an effect", { effect: "not-applicable" }, "findings.0.effect", "has no effect"],
  ["a gap with an effect on the average", { of: "gap" }, "findings.0.effect", "only “gaps” speaks"],
  ["a need with an effect", { role: "need" }, "findings.0.effect", "A need has no effect."],
  ["a description with an effect", { role: "description" }, "findings.0.effect", "A description has no effect."],
  ["a measure of a gap that nobody measured", { ...ofGap, gaps: [unmeasured] }, "findings.0.gaps", "it says that none was measured"],
  ["a measure of a gap that was measured and was not", { ...ofGap, gaps: [...shown(), unmeasured] }, "findings.0.gaps", "it says that none was measured"],
  ["a need that is a gap nobody measured", { ...ofGap, role: "need", gaps: [unmeasured] }, "findings.0.gaps", "it says that none was measured"],
  ["a snapshot of two times", { design: "snapshot", contrast: "between-groups", values: [early(40), late(60)] }, "findings.0.design", "A snapshot is of one time, and the values are of Before and After."],
  ["a measure of a gap that says nothing of it", { ...ofGap, gaps: [] }, "findings.0.gaps", "Say in “gaps” what happened"],
])("%s is named", (_, change, field, words) => {
  expect(found(designsFitTheirContrast, withFinding(change))).toEqual([[field, expect.stringContaining(words)]]);
});

test.each([
  ["before and after", {}],
  ["randomised", { design: "randomised", contrast: "with-without" }],
  ["controlled", { design: "controlled", contrast: "with-without" }],
  ["compared once between places", { design: "snapshot", contrast: "between-places", values: twoGroups }],
  ["a change with nothing to compare", { design: "change-stated", contrast: "none" }],
  ["an account of anything", { design: "account", contrast: "between-groups" }],
  ["a measure of a gap", ofGap],
  ["a need that is a gap", { ...ofGap, role: "need", gaps: [] }],
  ["advice as a description", { role: "description", design: "judgement", contrast: "none", effect: "not-applicable" }],
  ["a need without an effect", { role: "need", effect: "not-applicable" }],
])("%s fits", (_, change) => {
  expect(found(designsFitTheirContrast, withFinding(change))).toEqual([]);
});

test.each([
  ["values of one group", { values: [early(40, "Men"), late(32, "Men")] }],
  ["two values of each group at one time", { values: [early(40, "Men"), early(41, "Men"), early(60, "Women"), early(61, "Women")] }],
  ["both groups at one time", { values: [value(40, "Men"), value(60, "Women")] }],
  ["one group once", { values: [early(40, "Men"), late(50, "Men"), early(60, "Women")] }],
  ["words for one of the groups", { values: [value(-1, "Men", "−1"), value(null, "Women", "few")] }],
  ["no values", { values: [] }],
  ["the gap at one time", { ...ofGap, values: [value(5)] }],
  ["two gaps at one time", { ...ofGap, values: [early(72, "Men"), early(67, "Women")] }],
])("%s cannot show what happened to a gap", (_, change) => {
  expect(found(gapsRestOnValues, withFinding({ ...change, gaps: shown() }))).toEqual([
    ["findings.0.gaps.0.basis", expect.stringContaining("or write basis: stated")],
  ]);
});

test.each([
  ["both groups at both times", { values: [early(40, "Men"), late(50, "Men"), early(60, "Women"), late(61, "Women")] }],
  ["the changes of both groups", { values: [value(-7.8, "Men", "−7.8"), value(-5, "Women", "−5.0")] }],
  ["changes that the measure names", { measure: "Fall in deaths", values: [value(7, "Men"), value(5, "Women")] }],
  ["the gap at two times", { ...ofGap, values: [early(72), late(67)] }],
  ["the gap's own change", { ...ofGap, values: [value(-0.6, undefined, "−0.6")] }],
])("%s can show what happened to a gap", (_, change) => {
  expect(found(gapsRestOnValues, withFinding({ ...change, gaps: shown() }))).toEqual([]);
});

test("one figure of a gap shows that it is smaller than expected, and what is said needs no figure", () => {
  expect(found(gapsRestOnValues, withFinding({ ...ofGap, values: [value(5)], gaps: shown("expected") }))).toEqual([]);
  const said = shown().map((gap) => ({ ...gap, basis: "stated" }));
  expect(found(gapsRestOnValues, withFinding({ values: [], gaps: said }))).toEqual([]);
});

test.each([
  ["whom a finding is about", withFinding({ about: { population: ["older-persons"] } }), "findings.0.about.population.0", "Did you mean older-people?"],
  ["what a finding is about", withFinding({ about: { "clinical-area": ["stroke"] } }), "findings.0.about.clinical-area.0", "“stroke” is not a term of clinical-area."],
  ["where a case study took place", caseStudy({ area: ["london"] }), "area.0", "taxonomy/areas.yaml"],
  ["who takes a first step", insight({ step: { text: "Ask.", who: "service-teams" } }), "step.who", "Did you mean service-team?"],
])("a term that says %s is known", (_, changed, field, words) => {
  expect(found(termsAreKnown, changed)).toEqual([[field, expect.stringContaining(words)]]);
});

const retired = (facet: string, value: string, ...leadsTo: string[]): Ledger => ({
  ...noLedger,
  retiredValues: { [facet]: { [value]: { leadsTo, why: "No more." } } },
});

test.each([
  ["a design", retired("design", "reported", "account", "told"), "“reported” leads to “told”, which is no value of design."],
  ["a gap", retired("gap", "closes", "shut"), "“closes” leads to “shut”, which is no value of gap."],
  ["a type", retired("type", "example", "case"), "“example” leads to “case”, which is no value of type."],
  ["a theme", retired("theme", "TH-00", "TH-99"), "“TH-00” leads to “TH-99”, which is no value of theme."],
  ["a population", retired("population", "elderly", "old"), "“elderly” leads to “old”, which is no value of population."],
  ["a value in use", retired("design", "account", "study"), "“account” is retired, but design still has it."],
])("%s that leads nowhere is named", (_, ledger, words) => {
  expect(found(retiredValuesLeadOn, caseStudy(), ledger).map(([, said]) => said)).toEqual([expect.stringContaining(words)]);
});

test.each([
  ["design", "account"],
  ["gap", "mixed"],
  ["type", "insight"],
  ["theme", "TH-01"],
  ["source", "guide"],
  ["population", "older-people"],
])("a %s that leads to %s is no problem", (facet, value) => {
  expect(found(retiredValuesLeadOn, caseStudy(), retired(facet, "former", value))).toEqual([]);
});

test.each<[string, object, [string, string][]]>([
  ["a group that no value has", { values: twoGroups, gapAbout: ["Children"] }, [["findings.0.gapAbout.0", "Name one of its groups: Men; Women."]]],
  ["a group of values without groups", { values: [value(40), value(60)], gapAbout: ["Men"] }, [["findings.0.gapAbout.0", "Give each value its “group”."]]],
  ["a group twice", { values: twoGroups, gapAbout: ["Men", "Men"] }, [["findings.0.gapAbout.1", "names the group “Men” twice"]]],
  ["every group", { values: twoGroups, gapAbout: ["Men", "Women"] }, [["findings.0.gapAbout", "Name only the groups that are worse off"]]],
])("a gap about %s is named", (_, change, due) => {
  expect(found(gapsAreAboutGroups, withFinding(change))).toEqual(
    due.map(([field, words]): [string, unknown] => [field, expect.stringContaining(words)]),
  );
});

test.each([
  ["one of two groups", { values: twoGroups, gapAbout: ["Women"] }],
  ["no side", { values: twoGroups }],
])("a gap about %s is fine", (_, change) => {
  expect(found(gapsAreAboutGroups, withFinding(change))).toEqual([]);
});
