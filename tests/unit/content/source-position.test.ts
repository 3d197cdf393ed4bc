import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ContentError } from "../../../src/content/problem.ts";
import { describeContentError, describeProblems, lineOf, splitFile } from "../../../src/content/source-position.ts";

const text = "---\nid: CS-01\nvalues:\n  - text: a\n    unit: b\n---\n\n\nFirst.\nSecond.\n";

test("splits a text into fields and body, with the line on which each begins", () => {
  expect(splitFile("a.mdx", text)).toEqual({
    fields: "id: CS-01\nvalues:\n  - text: a\n    unit: b\n",
    fieldsLine: 2,
    body: "First.\nSecond.\n",
    bodyLine: 9,
  });
});

test("a file of fields alone has no body, and a text without fields is all body", () => {
  expect(splitFile("a.yaml", "id: x\n")).toEqual({ fields: "id: x\n", fieldsLine: 1, body: "", bodyLine: 1 });
  for (const open of ["Only words.\n---\n", "---\nid: x\n"]) {
    expect(splitFile("a.mdx", open)).toEqual({ fields: "", fieldsLine: 1, body: open, bodyLine: 1 });
  }
});

test("a file may have no field between its lines of hyphens", () => {
  expect(splitFile("a.mdx", "---\n---\nWords.\n")).toEqual({ fields: "", fieldsLine: 2, body: "Words.\n", bodyLine: 3 });
});

test("Windows line ends move no line", () => {
  const crlf = text.replaceAll("\n", "\r\n");
  expect(splitFile("a.mdx", crlf)).toMatchObject({ fieldsLine: 2, bodyLine: 9, body: "First.\r\nSecond.\r\n" });
  expect(lineOf("a.mdx", crlf, { path: ["values", 0, "unit"] })).toBe(5);
});

test.each([
  [["id"], 2],
  [["values", 0, "unit"], 5],
  [["values", 0, "number"], 4],
  [["missing"], 1],
  [[], 1],
])("the field %j stands on line %i, or where it is missing its nearest holder", (path, line) => {
  expect(lineOf("a.mdx", text, { path })).toBe(line);
});

test("a line of the body is counted from the top of its file", () => {
  expect(lineOf("a.mdx", text, { bodyLine: 2 })).toBe(10);
});

test("problems are said in the order of files and lines, and counted", () => {
  const dir = mkdtempSync(join(tmpdir(), "position-"));
  const file = join(dir, "b.mdx");
  writeFileSync(file, text);
  const problem = (name: string, at: ContentError["problems"][number]["at"]) => ({
    file: name,
    at,
    what: "Wrong.",
    remedy: "Mend it.",
  });
  const absent = join(dir, "a.mdx");
  const problems = [problem(file, { bodyLine: 1 }), problem(file, { path: ["id"] }), problem(absent, { path: ["id"] })];
  const lines = [`${absent}:1`, `${file}:2`, `${file}:9`].map((place) => `${place}  Wrong.  Mend it.`);
  try {
    expect(describeProblems(problems)).toEqual(lines);
    expect(describeContentError(new ContentError(problems))).toBe(
      `${lines.join("\n")}\n\n3 problems in the content.`,
    );
    expect(describeContentError(new ContentError(problems.slice(0, 1)))).toMatch(/\n\n1 problem in the content\.$/);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test("an error that nobody words for people still names every problem", () => {
  const error = new ContentError([
    { file: "a", at: { path: [] }, what: "One.", remedy: "Two." },
    { file: "b", at: { path: [] }, what: "Three.", remedy: "Four." },
  ]);
  expect(error.name).toBe("ContentError");
  expect(error.message).toBe("a  One.  Two.\nb  Three.  Four.");
});
