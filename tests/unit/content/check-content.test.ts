import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkContent, reportProblems } from "../../../src/content/check-content.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "content-"));
  cpSync("content", dir, { recursive: true });
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(dir, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  expect(changed, `${file} has nothing to change`).not.toBe(text);
  writeFileSync(path, changed);
}

const messages = () => (reportProblems(checkContent(dir)) ?? "").split("\n").filter((line) => line.startsWith(dir));

test("the library's own content has nothing to mend", () => {
  expect(reportProblems(checkContent(dir))).toBeUndefined();
});

test("a copy broken in seven ways yields seven messages at once, each with file, line and remedy", () => {
  change("case-studies/keighley-vaccine-uptake.mdx", /^id: .*$/m, "id: CS-1");
  change(
    "case-studies/pcref.mdx",
    /^ {2}population: \[(\S+?)[,\]]/m,
    "  population: [ethnic-minoritys, $1]".replace(", $1]", "]\n  #"),
  );
  change("principles/challenging-biases.mdx", "## In practice", "### In practice");
  change("glossary/action-learning-set.yaml", /^id: .*$/m, "id: GT-001");
  change("principles/flexible-services.mdx", /^reviewBy: .*$/m, "reviewBy: 2027-02-30");
  change("insights/use-a-logic-model.mdx", /^related: .*$/m, "related: [CS-999]");
  change("case-studies/fulfilling-lives.mdx", "## What is not known", "## What is not known\n\nFewer than < many.");
  const found = messages();
  expect(found.map((line) => line.slice(dir.length + 1).replace(/:\d+ .*$/, ""))).toEqual([
    "case-studies/fulfilling-lives.mdx",
    "case-studies/keighley-vaccine-uptake.mdx",
    "case-studies/pcref.mdx",
    expect.stringMatching(/^glossary\/(action-learning-set|integrated-care-system).yaml$/),
    "insights/use-a-logic-model.mdx",
    "principles/challenging-biases.mdx",
    "principles/flexible-services.mdx",
  ]);
  for (const line of found) expect(line).toMatch(/^\S+:\d+ {2}\S.*\. {2}\S.*\.?$/);
});

test("a site that names its publisher as “the publisher of this library” is refused at its line", () => {
  change("site.yaml", /^editions:/m, "organisation: the publisher of this library\neditions:");
  expect(messages()).toEqual([expect.stringMatching(/site\.yaml:\d+ {2}.*must name who publishes this copy/)]);
});

test("a changed id is one message, however many name it", () => {
  change("case-studies/keighley-vaccine-uptake.mdx", /^id: CS-01$/m, "id: CS-901");
  expect(messages()).toEqual([
    expect.stringContaining("CS-01 was published at /case-studies/keighley-vaccine-uptake/ and is gone."),
  ]);
});

test("says which line, also below the fields", () => {
  change("case-studies/fulfilling-lives.mdx", "## What is not known", "## What is not known\n\nA bare { stands here.");
  const lines = readFileSync(join(dir, "case-studies/fulfilling-lives.mdx"), "utf8").split("\n");
  const line = lines.findIndex((text) => text.startsWith("A bare {")) + 1;
  expect(messages()).toEqual([
    expect.stringContaining(`fulfilling-lives.mdx:${String(line)}  A bare “{” stands in the text.`),
  ]);
});

test.each([
  ["at the end", /$/, "\n\nexport const x=process;\n", "A bare “export” stands in the text."],
  ["on the line that closes the fields", /\n---\n/, "\n--- {process}\n", "A bare “{” stands in the text."],
])("a line of code %s is named with its line", (_, from, to, message) => {
  change("case-studies/fulfilling-lives.mdx", from, to);
  const lines = readFileSync(join(dir, "case-studies/fulfilling-lives.mdx"), "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes(to.trim())) + 1;
  expect(messages()).toEqual([expect.stringContaining(`fulfilling-lives.mdx:${String(line)}  ${message}`)]);
});

test.each([
  [
    "a field that no schema knows",
    /^kind: /m,
    "sort: x\nkind: ",
    "The file has no field named sort.  Check the spelling against DIR/_templates, or remove it.",
  ],
  [
    "a value that is not one of the list",
    /^kind: .*$/m,
    "kind: project",
    "“kind” is not one of the values it may have.  Write one of: service-change, programme",
  ],
  ["a field that is missing", /^issue: .*\n/m, "", "“issue” is missing.  Add it; DIR/_templates shows how."],
  ["fields that are not YAML", /^issue: .*$/m, "issue: a: b: c", "The fields cannot be read as YAML"],
])("%s is said in words", (_, from, to, message) => {
  change("case-studies/fulfilling-lives.mdx", from, to);
  expect(messages().join("\n").replaceAll(dir, "DIR")).toContain(message);
});

test("a file that would not be read is named", () => {
  writeFileSync(join(dir, "insights/notes.md"), "Notes.");
  expect(messages()).toEqual([expect.stringContaining("Files in insights end in .mdx; this one is not read.")]);
});
