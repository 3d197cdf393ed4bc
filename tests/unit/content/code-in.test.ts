import { expect, test } from "vitest";
import { codeIn } from "../../../src/content/code-in.ts";
import { levelText } from "../../../src/content/level-text.ts";

const of = (line: string) => codeIn(line, line);

test.each([
  ["export const x = 1", "export"],
  ["\uFEFFimport x", "import"],
  ["```js", "```"],
  ["~~~", "~~~"],
  ["a ``` b", "```"],
  ["a { b", "{"],
  ["a } b", "}"],
  ["a \\< b", "\\"],
  ["a < b", "<"],
])("%j would be read as code for its %j", (line, sign) => {
  expect(of(line)).toBe(sign);
});

test.each(["exports of care", " export of care", "an import x", "importance", "a \\ b", "a > b", "plain"])(
  "%j is plain text",
  (line) => {
    expect(of(line)).toBeUndefined();
  },
);

test("a component of a text is no sign, but a backslash before one is", () => {
  expect(codeIn('A <Cite unit="a.b" /> b', "A  b")).toBeUndefined();
  expect(codeIn('A \\<Cite unit="a.b" /> b', "A \\ b")).toBe("\\");
});

test("a levelled text differs only in its words", () => {
  expect(levelText("  ‘One’\n“Two”  E\u0301 ")).toBe("'one' \"two\" é");
});
