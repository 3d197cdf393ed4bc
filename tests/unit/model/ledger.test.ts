import { expect, test } from "vitest";
import { ledgerSchema, noLedger, replacedValues } from "../../../src/model/ledger.ts";

const retiredValues = { design: { reported: { leadsTo: ["account", "study"], why: "It held two things." } } };

test("a value that is no longer in use leads to those that took its place", () => {
  expect(replacedValues({ ...noLedger, retiredValues })).toEqual({ design: { reported: ["account", "study"] } });
  expect(replacedValues(noLedger)).toEqual({});
});

test("only a facet has values, and none is retired without a place to lead to", () => {
  const parse = (values: object) => ledgerSchema.safeParse({ ids: {}, retiredValues: values }).success;
  expect(parse(retiredValues)).toBe(true);
  expect(parse({ colour: retiredValues.design })).toBe(false);
  expect(parse({ design: { reported: { leadsTo: [], why: "No more." } } })).toBe(false);
});
