import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { describeYamlError } from "../../../src/content/yaml-problem.ts";

/** What is said of the first fault of some fields that begin in line 2 of their file. */
const said = (fields: string) => {
  const [error] = parseDocument(fields).errors;
  if (!error) throw new Error("The fields can be read.");
  return describeYamlError("a.mdx", error, 2);
};

test.each([
  ["a field given twice", "id: a\nid: b\n", 3, "Keep one of the two fields of this name."],
  ["a tab", "id: a\nlist:\n\t- b\n", 4, "Indent with spaces, not with tabs."],
  ["a bare colon", "id: a: b\n", 2, "Quote text that holds a colon, and check the indentation."],
])("%s has the line of the file, one sentence and a remedy", (_, fields, line, remedy) => {
  const { file, at, what, remedy: told } = said(fields);
  expect([file, at, told]).toEqual(["a.mdx", { fileLine: line }, remedy]);
  expect(what).toMatch(/^The fields cannot be read as YAML: [^\n]*[^.:]\.$/);
  expect(what).not.toMatch(/line \d|column/);
});
