import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { ledger, site, smallLibrary } from "../../fixtures/records.ts";

const idsOf = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);

test("units form a tree, each with its source", () => {
  const { units, byId } = buildLibrary({ records: smallLibrary(), site, ledger });
  const part = units.get("guide.one");
  expect(idsOf(part?.children)).toEqual(["guide.one.claim.1", "guide.one.rec.1"]);
  expect(part?.parent).toBeNull();
  expect(part?.source).toBe(byId.get("guide"));
  expect(units.get("guide.one.claim.1")).toMatchObject({ kind: "claim", label: "Uptake", figures: ["40%", "60%"] });
});
