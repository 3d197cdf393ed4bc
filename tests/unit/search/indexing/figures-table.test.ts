import { expect, test } from "vitest";
import { libraryJson } from "../../../../src/exports/library-json.ts";
import { buildLibrary } from "../../../../src/library/build.ts";
import { figuresTable } from "../../../../src/search/indexing/figures-table.ts";
import { caseBody, caseStudy, finding, ledger, site, smallLibrary, source } from "../../../fixtures/records.ts";

const voucher = finding({
  id: "CS-01.f2",
  statement: "A voucher of £8 a week, for 1,200 people; 40% used it.",
  values: [{ label: "Used", number: 40, text: "40%", n: 1200, unit: "guide.one.claim.1" }],
});
const body = caseBody.replace("## What is not", '<Finding id="CS-01.f2" />\n\n## What is not');
const stating = source({
  outline: [
    { id: "guide.one", kind: "theme", label: "First part" },
    {
      id: "guide.one.claim.1",
      kind: "claim",
      label: "Use",
      parent: "guide.one",
      figures: ["40%", "60%", "£8", "1,200"],
    },
    { id: "guide.one.rec.1", kind: "recommendation", label: "Visit people", parent: "guide.one" },
  ],
});
const [, ...others] = smallLibrary();
const records = [stating, ...others].map((one) =>
  one.collection === "case-studies" ? caseStudy({ findings: [finding(), voucher] }, body) : one,
);
const { entries } = libraryJson(buildLibrary({ records, site, ledger }), "https://library.example/");
const names = ["IN-01", "CS-01"];
const table = figuresTable(entries, names);

test("every number of a finding leads to it, by its entry's place and its fragment", () => {
  expect(table["60%"]).toEqual([[1, "f1"]]);
  expect(table["£8"]).toEqual([[1, "f2"]]);
});

test("a number leads to every finding that states it, to each but once", () => {
  expect(table["40%"]).toEqual([
    [1, "f1"],
    [1, "f2"],
  ]);
});

test("how many people a value rests on counts as well, without its comma", () => {
  expect(table["1200"]).toEqual([[1, "f2"]]);
  expect(table["1"]).toBeUndefined();
});

test("a library without findings has no numbers", () => {
  expect(
    figuresTable(
      entries.filter(({ id }) => id !== "CS-01"),
      names,
    ),
  ).toEqual({});
});
