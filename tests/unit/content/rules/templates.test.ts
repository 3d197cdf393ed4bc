import { expect, test } from "vitest";
import { indexContent } from "../../../../src/content/content-index.ts";
import { linksLeadSomewhere, placesOfPages } from "../../../../src/content/rules/links-lead-somewhere.ts";
import { referencesResolve } from "../../../../src/content/rules/references-resolve.ts";
import type { Rule } from "../../../../src/content/rules/rule.ts";
import { templatesStateKnownFigures } from "../../../../src/content/rules/templates-state-known-figures.ts";
import { unitsAreUsed } from "../../../../src/content/rules/units-are-used.ts";
import { unitsExist } from "../../../../src/content/rules/units-exist.ts";
import { ledger, siteFields, smallLibrary, source } from "../../../fixtures/records.ts";
import { siteSchema } from "../../../../src/model/site.ts";
import { template } from "../../../fixtures/template.ts";

const found = (rule: Rule, change: object) =>
  rule(indexContent([...smallLibrary(), template(change)], ledger)).map(({ file, at, what }) => ({ file, at, what }));

const file = "content/templates/plan.yaml";
const saying = (text: string, ...units: string[]) => ({
  boxes: [[{ title: "A box", prompt: "Fill it.", said: [{ text, units }] }]],
});

test("a unit that no source has is named with its place", () => {
  const at = { path: ["boxes", 0, 0, "said", 0, "units", 0] };
  expect(found(unitsExist, saying("They visit.", "guide.one.rec.9"))).toEqual([
    { file, at, what: "The unit guide.one.rec.9 is not in the outline of guide." },
  ]);
  expect(found(unitsExist, {})).toEqual([]);
});

test("an entry that is not there is named", () => {
  expect(found(referencesResolve, { related: ["CL-09"] })).toMatchObject([{ file, at: { path: ["related", 0] } }]);
});

test("a figure must be stated by a unit of its sentence, in boxes and columns alike", () => {
  expect(found(templatesStateKnownFigures, saying("It was 40%.", "guide.one.claim.1"))).toEqual([]);
  const what = "This says 45, which no unit named here states.";
  expect(found(templatesStateKnownFigures, saying("It was 45%.", "guide.one.claim.1"))).toMatchObject([{ file, what }]);
  const columns = saying("It was 45%.", "guide.one.claim.1").boxes[0];
  expect(found(templatesStateKnownFigures, { table: { title: "T", rows: 1, columns } })).toMatchObject([
    { at: { path: ["table", "columns", 0, "said", 0, "text"] } },
  ]);
  // A unit that is not there is reported as such, and its figures are unknown.
  expect(found(templatesStateKnownFigures, saying("It was 45%.", "guide.one.claim.7"))).toEqual([]);
});

test("a unit that a template alone cites is used", () => {
  const site = siteSchema.parse({ ...siteFields, coverage: "complete" });
  const outline = [{ id: "guide.alone", kind: "practice", label: "Told by a template alone" }];
  const unused = (change: object) => {
    const records = [...smallLibrary().filter(({ collection }) => collection !== "sources"), source({ outline }), template(change)];
    return unitsAreUsed(indexContent(records, ledger, [], undefined, "content", site)).map(({ what }) => what);
  };
  expect(unused(saying("They say.", "guide.alone"))).toEqual([]);
  expect(unused({})).toEqual(["No entry or page uses guide.alone (Told by a template alone)."]);
});

test("texts may link to a template", () => {
  const index = indexContent([...smallLibrary(), template()], ledger);
  expect(placesOfPages(index).has("/templates/plan/")).toBe(true);
  expect(linksLeadSomewhere(index)).toEqual([]);
});
