import { expect, test } from "vitest";
import { packChoices, packStarts } from "../../../src/exports/pack-choices.ts";
import { readPack, writePack } from "../../../src/sessions/model/pack-fragment.ts";
import { fixtureLibrary } from "../../fixtures/fixture-library.ts";

const { choices, replaced } = packChoices(fixtureLibrary);
const ids = choices.map(({ id }) => id);

test("every finding and question can be chosen, once, after the entry it belongs to", () => {
  const all = [...fixtureLibrary.findings.keys(), ...fixtureLibrary.items.keys()];
  expect(all.length).toBeGreaterThan(10);
  for (const id of all) expect(ids.indexOf(id), id).toBeGreaterThan(ids.indexOf(id.split(".")[0] ?? ""));
  expect(new Set(ids).size).toBe(ids.length);
});

test("each leads to its place, and a question names its checklist", () => {
  const question = choices.find(({ id }) => id === "CL-01.i01");
  const item = fixtureLibrary.items.get("CL-01.i01");
  expect(question).toMatchObject({
    type: "Question",
    title: item?.ask,
    of: item?.entry.title,
    path: `${String(item?.entry.path)}#i01`,
  });
});

test("a section of a promised heading can be chosen, and leads to it", () => {
  const [withSections] = fixtureLibrary.ofType("case-study").filter(({ sections }) => sections.length > 1);
  const { id = "", path = "", title = "", sections = [] } = withSections ?? {};
  for (const { fragment } of sections)
    expect(choices.find((choice) => choice.id === `${id}/${fragment}`)).toMatchObject({
      type: "Section",
      path: `${path}#${fragment}`,
      of: title,
    });
  expect(choices.find((choice) => choice.id === `${id}/what-changed`)?.title).toBe("What changed");
});

test("every id that can be chosen stands in a link", () => {
  expect(ids.some((id) => id.includes("/"))).toBe(true);
  const pack = ids.slice(0, 50).map((id) => ({ id, minutes: 5 }));
  expect(readPack(writePack(pack)).pack).toEqual(pack);
  for (const id of ids) expect(readPack(id).pack, id).toEqual([{ id, minutes: 0 }]);
});

test("retired ids lead to what can be chosen", () => {
  expect(Object.keys(replaced)).toEqual(Object.keys(fixtureLibrary.ledger.retired));
});

test("a published session is a beginning with what its steps open", () => {
  const starts = packStarts(fixtureLibrary);
  expect(starts.length).toBeGreaterThan(0);
  for (const start of starts) {
    expect(start.ids).not.toEqual([]);
    for (const id of start.ids) expect(ids).toContain(id);
  }
});
