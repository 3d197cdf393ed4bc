import { expect, test } from "vitest";
import { indexContent } from "../../../../src/content/content-index.ts";
import { caveatsAreSaidOnce } from "../../../../src/content/rules/caveats-are-said-once.ts";
import { fieldsStateKnownFigures } from "../../../../src/content/rules/fields-state-known-figures.ts";
import type { Rule } from "../../../../src/content/rules/rule.ts";
import { noLedger } from "../../../../src/model/ledger.ts";
import { caseStudy, finding, smallLibrary } from "../../../fixtures/records.ts";

type Caveat = string | undefined;

/** What a rule says of a case study whose findings have these caveats, and which shows them in this order. */
function found(own: readonly Caveat[], caveats: readonly object[] = [], order?: readonly number[], rule: Rule = caveatsAreSaidOnce) {
  const findings = own.map((caveat, i) => ({ ...finding({ id: `CS-01.f${String(i + 1)}` }), caveat }));
  const shown = (order ?? own.map((_, i) => i + 1)).map((n) => `<Finding id="CS-01.f${String(n)}" />`);
  const changed = caseStudy({ findings, caveats }, shown.join("\n\n"));
  const records = [...smallLibrary().filter(({ collection }) => collection !== "case-studies"), changed];
  return rule(indexContent(records, noLedger)).map(({ at, what, remedy }) => [
    "path" in at ? at.path.join(".") : "",
    `${what} ${remedy}`,
  ]);
}

const shared = (...numbers: readonly number[]) => ({
  text: "No figure is given.",
  findings: numbers.map((n) => `CS-01.f${String(n)}`),
});

test("a sentence that two findings share is said once", () => {
  expect(found(["No figure is given.", "Undated. No figure is given."])).toEqual([
    ["findings.1.caveat", expect.stringMatching(/^CS-01.f2 repeats what CS-01.f1 says: “No figure is given.” Say it once/)],
  ]);
  expect(found(["No figure is given.", "Undated."])).toEqual([]);
  expect(found([undefined, undefined], [shared(1, 2)])).toEqual([]);
});

test("what a shared caveat says, no finding says again", () => {
  expect(found([undefined, "No figure is given."], [shared(1, 2)])).toEqual([
    ["findings.1.caveat", expect.stringContaining("CS-01.f2 repeats what a shared caveat says")],
  ]);
});

test.each<[string, object[], number[] | undefined, string]>([
  ["a finding of another entry", [{ text: "Undated.", findings: ["CS-01.f1", "CS-02.f1"] }], undefined, "CS-02.f1 is no finding of this entry. Name findings that live here."],
  ["one finding", [shared(2)], undefined, "Only CS-01.f2 shares this caveat. Write it in its own caveat."],
  ["a finding twice", [shared(1, 1)], undefined, "CS-01.f1 has two shared caveats."],
  ["a finding of another shared caveat", [shared(1, 2), { text: "Undated.", findings: ["CS-01.f2", "CS-01.f3"] }], undefined, "CS-01.f2 has two shared caveats."],
  ["findings that do not follow each other", [shared(1, 3)], undefined, "does not show CS-01.f1, CS-01.f3 one after the other"],
  ["findings in another order", [shared(1, 2)], [2, 1, 3], "does not show CS-01.f1, CS-01.f2 one after the other"],
])("a shared caveat of %s is named", (_, caveats, order, words) => {
  const problems = found([undefined, undefined, undefined], caveats, order);
  expect(problems).toEqual([[expect.stringMatching(/^caveats\.\d\.findings$/), expect.stringContaining(words)]]);
});

test("the figures of a shared caveat stand in a unit of its findings", () => {
  const text = "Of 77 people nothing is known.";
  expect(found([undefined, undefined], [{ ...shared(1, 2), text }], undefined, fieldsStateKnownFigures)).toEqual([
    ["caveats.0.text", expect.stringContaining("“text” says 77")],
  ]);
  const stated = [{ ...shared(1, 2), text: "The 40% are undated." }];
  expect(found([undefined, undefined], stated, undefined, fieldsStateKnownFigures)).toEqual([]);
});
