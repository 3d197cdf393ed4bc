import { expect, test } from "vitest";
import { checklistTable } from "../../../src/library/checklist-table.ts";
import { fixtureLibrary } from "../../fixtures/fixture-library.ts";

const idsOf = (table: ReturnType<typeof checklistTable>) =>
  table.groups.map(({ title, lines }) => [title, lines.map(({ entry }) => entry.id)]);

test("what site.yaml names to begin with stands first, the others by their theme", () => {
  const theme = fixtureLibrary.ofType("theme").find(({ id }) => id === "TH-03")?.title;
  expect(idsOf(checklistTable(fixtureLibrary))).toEqual([
    ["Where to begin", ["CL-02"]],
    [theme, ["CL-01"]],
  ]);
});

test("where nothing is named, no group is without a checklist", () => {
  const site = { ...fixtureLibrary.site, beginWithChecklists: [] };
  expect(idsOf(checklistTable({ ...fixtureLibrary, site })).map(([title]) => title)).not.toContain("Where to begin");
});

test("the three questions ask who is there, for how long and about what, and offer what something fits", () => {
  const { questions, groups } = checklistTable(fixtureLibrary);
  expect(questions.map(({ label, any }) => [label, any])).toEqual([
    ["Who is in the room?", "Anyone"],
    ["How long have you?", "Any time"],
    ["What is it about?", "Anything"],
  ]);
  const lines = groups.flatMap((group) => group.lines);
  const found = (term: string) => lines.filter(({ terms }) => terms.includes(term)).map(({ entry }) => entry.id);
  for (const { name, terms } of questions) {
    expect(terms.length).toBeGreaterThan(0);
    for (const { id } of terms) expect(found(`${name}=${id}`), `${name}=${id}`).not.toEqual([]);
  }
  expect(questions[1]?.terms.map(({ label }) => label)).toEqual(["Up to 5 minutes", "Up to 45 minutes"]);
  expect(found("time=5")).toEqual(["CL-02"]);
  expect(found("time=45")).toEqual(["CL-02", "CL-01"]);
  expect(found("room=volunteer")).toEqual(["CL-02"]);
});
