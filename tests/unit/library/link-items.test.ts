import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { ledger, site, smallLibrary } from "../../fixtures/records.ts";

const built = () => buildLibrary({ records: smallLibrary(), site, ledger });

test("an insight has its first step, and no other type has one", () => {
  const library = built();
  expect(library.byId.get("IN-01")?.firstStep).toBe("Visit one street.");
  expect(library.entries.filter(({ firstStep }) => firstStep !== undefined)).toHaveLength(1);
});

test("a question knows its checklist and section, and the units it stands on", () => {
  const { items } = built();
  const item = items.get("CL-01.i01");
  expect(item).toMatchObject({ section: "s1", entry: { id: "CL-01" }, ask: "Do we visit?" });
  expect(item?.units.map(({ id }) => id)).toEqual(["guide.one.rec.1"]);
  expect(item?.entry.items).toEqual([item]);
});
