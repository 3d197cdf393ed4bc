import { expect, test } from "vitest";
import { mutantsOf } from "../../../scripts/bench/mutants.ts";

const changed = (source: string) =>
  mutantsOf("a.ts", source).map(({ start, end, text }) => source.slice(0, start) + text + source.slice(end));

test.each([
  ["x = a === b;", ["x = a !== b;"]],
  ["x = a < 3;", ["x = a <= 3;", "x = a < 4;"]],
  ["x = list.filter(f).length;", ["x = list.length;"]],
  ["x = list.some(f);", ["x = list.every(f);"]],
  ["x = !a;", ["x = a;"]],
  ["x = a ?? b;", ["x = a;"]],
  ["x = a ? b : c;", ["x = !(a) ? b : c;"]],
  ["if (a) b();", ["if (false) b();"]],
])("%s is changed as a slip would", (source, mutants) => {
  expect(changed(source)).toEqual(mutants);
});

test("what follows the first or last part of a split text is left alone, because there always is one", () => {
  const unchanged = ['x = a.split("b")[0] ?? c;', 'x = a.split("b").at(-1) ?? c;'];
  expect(unchanged.flatMap(changed).filter((source) => !source.includes("??"))).toEqual([]);
  expect(changed('x = a.split("b")[1] ?? c;')).toContain('x = a.split("b")[1];');
});

test("types, imports and texts are left alone", () => {
  expect(changed('import { a } from "b";\ntype X = 1 | true;\nconst c: 2 = "d" as never;\n')).toEqual([]);
});
