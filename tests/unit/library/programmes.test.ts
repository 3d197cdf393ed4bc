import { expect, test } from "vitest";
import { countProgrammes, groupByProgramme } from "../../../src/library/programmes.ts";
import type { Finding } from "../../../src/library/library.ts";
import { findingsWith, toldByPrinciple } from "../../fixtures/results.ts";

const grouped = (findings: readonly Finding[]) =>
  groupByProgramme(findings.map((finding) => ({ finding, bears: "part" as const })));

const told = { design: "study", contrast: "none", values: [], gaps: [] };

test("one case study is one programme, however many results it has", () => {
  const [programme, ...others] = grouped(findingsWith({}, {}, {}));
  expect(others).toEqual([]);
  expect(programme).toMatchObject({ key: "CS-01", kind: "programme" });
  expect(programme?.results.map(({ finding: { id }, bears }) => [id, bears])).toEqual([
    ["CS-01.f1", "part"],
    ["CS-01.f2", "part"],
    ["CS-01.f3", "part"],
  ]);
});

test("the same programme met again is still one", () => {
  const findings = findingsWith({});
  expect(countProgrammes([...findings, ...findings])).toEqual({ programmes: 1, studies: 0, statements: 0 });
});

test("what a principle tells is a study, by its reference, else by the unit that tells it, and a statement without a study", () => {
  const findings = toldByPrinciple(
    { ...told, study: "RF-001", units: ["guide.one"] },
    { ...told, study: "RF-001", units: ["guide.one.claim.1"] },
    { ...told, study: "lost", units: ["guide.one.claim.1"] },
    { ...told, study: "none", units: ["guide.one.claim.1"] },
  );
  expect(grouped(findings).map(({ key, kind, results }) => [key, kind, results.length])).toEqual([
    ["RF-001", "study", 2],
    ["guide.one.claim.1", "study", 1],
    ["guide.one.claim.1", "statement", 1],
  ]);
  expect(countProgrammes(findings)).toEqual({ programmes: 0, studies: 2, statements: 1 });
});

test("an example that names no service raises no count", () => {
  const [usual] = findingsWith({});
  if (!usual) throw new Error("There is no finding.");
  const example: Finding = { ...usual, design: "unattributed-example" };
  expect(countProgrammes([example])).toEqual({ programmes: 0, studies: 0, statements: 0 });
});
