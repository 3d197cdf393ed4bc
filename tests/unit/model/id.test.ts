import fc from "fast-check";
import { expect, test } from "vitest";
import {
  anyEntryId,
  entryId,
  findingId,
  itemId,
  ownerOf,
  sourceKey,
  sourceOfUnit,
  unitId,
} from "../../../src/model/id.ts";
import { expectAlways } from "../../fixtures/properties.ts";

test.each([
  ["theme", "TH-01", "TH-1", "TH-07"],
  ["principle", "PR-123", "PR-1234", "PR-07"],
  ["case-study", "CS-07", "CS-007x", "CS-07"],
  ["insight", "IN-07", "CS-07", "IN-07"],
  ["checklist", "CL-07", "xCL-07", "CL-07"],
  ["session", "SE-07", "SE07", "SE-07"],
  ["reference", "RF-007", "RF-07", "RF-007"],
  ["glossary", "GT-007", "GT-0007", "GT-007"],
] as const)("the id of a %s is written as %s, not as %s", (type, good, bad, example) => {
  expect(entryId(type).safeParse(good).success).toBe(true);
  expect(entryId(type).safeParse(bad).error?.issues[0]?.message).toBe(
    `must be the id of an entry of this type with a number up to 999, such as ${example}`,
  );
});

const schemas = { anyEntryId, findingId, itemId, sourceKey, unitId };

test.each([
  ["anyEntryId", ["TH-01", "PR-001", "CS-07", "IN-07", "CL-07", "SE-07", "RF-007", "GT-007"]],
  ["findingId", ["CS-07.f1", "PR-123.f12"]],
  ["itemId", ["CL-04.i07", "CL-104.i10"]],
  ["sourceKey", ["guide", "heec-pack"]],
  ["unitId", ["guide.one", "heec-pack.p07.claim.2", "a.b-c"]],
] as const)("%s takes what is written by its rule", (name, ids) => {
  for (const id of ids) expect(schemas[name].safeParse(id).success, id).toBe(true);
});

test.each([
  ["anyEntryId", ["guide", "RF-07", "GT-07", "CS-7", "xCS-07", "CS-07x", "CS-0007", "RF-0077", "xRF-007"]],
  ["findingId", ["IN-07.f1", "CS-07.f", "CS-07.f123", "CS-7.f1", "CS-07.i01", "xCS-07.f1", "CS-07.f1x"]],
  ["itemId", ["CL-04.i7", "CL-4.i07", "CS-04.i07", "CL-04.i077", "xCL-04.i07"]],
  ["sourceKey", ["Guide", "a-", "-a", "a.b", "a1", ""]],
  ["unitId", ["guide", "guide.", "Guide.one", "guide.One", "guide.one-", "guide..one", ".one", "g uide.one"]],
] as const)("%s refuses anything else, in words", (name, ids) => {
  for (const id of ids) {
    expect(schemas[name].safeParse(id).error?.issues[0]?.message, id).toMatch(/^must be .*, such as \S+$/);
  }
});

test("a part belongs to what its id begins with, whatever follows", () => {
  const name = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,6})?$/);
  const rest = fc.stringMatching(/^[a-z0-9]{1,4}(\.[a-z0-9]{1,4}){0,3}$/);
  expectAlways(
    fc.property(name, rest, (source, part) => {
      expect(sourceOfUnit(`${source}.${part}`)).toBe(source);
      expect(ownerOf(`${source}.${part}`)).toBe(source);
      expect(ownerOf(source)).toBe(source);
      expect(unitId.safeParse(`${source}.${part}`).success).toBe(true);
    }),
  );
});
