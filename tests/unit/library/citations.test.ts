import { expect, test } from "vitest";
import { scanBody } from "../../../src/content/scan-body.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import { numberCitations, unitIdsOf } from "../../../src/library/citations.ts";
import { ledger, site, smallLibrary } from "../../fixtures/records.ts";

const cited = (body: string) => {
  const { units, findings } = buildLibrary({ records: smallLibrary(), site, ledger });
  return numberCitations(scanBody(body), units, findings).map(({ number, unit }) => [number, unit.id]);
};

test("numbers units from 1 in the order of the text, and keeps the number of one that stands there again", () => {
  expect(
    cited('A. <Cite unit="guide.one.rec.1" />\n\nB. <Cite unit="guide.one" /> C. <Cite unit="guide.one.rec.1" />'),
  ).toEqual([
    [1, "guide.one.rec.1"],
    [2, "guide.one"],
  ]);
});

test("a figure in the text cites every unit that carries its finding", () => {
  expect(cited('<Finding id="CS-01.f1" />\n\nB. <Cite unit="guide.one" />')).toEqual([
    [1, "guide.one.claim.1"],
    [2, "guide.one"],
  ]);
});

test("a glossary term is no citation, and neither is what nobody knows", () => {
  expect(cited('<Term id="GT-001">word</Term> <Cite unit="guide.nine" /> <Finding id="CS-99.f1" />')).toEqual([]);
});

test("the units of a finding are those of its values, then those that state it, each once", () => {
  const value = { label: "A", number: 1, text: "1" };
  expect(
    unitIdsOf({
      values: [
        { ...value, unit: "a.2" },
        { ...value, unit: "a.2" },
      ],
      units: ["a.1", "a.2"],
    }),
  ).toEqual(["a.2", "a.1"]);
});
