import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkContent, reportProblems } from "../../../src/content/check-content.ts";

const dir = mkdtempSync(join(tmpdir(), "content-"));

afterAll(() => {
  rmSync(dir, { recursive: true });
});

test("the library's own content has nothing to mend", () => {
  expect(reportProblems(checkContent("content"))).toBeUndefined();
});

test("a copy broken in seven ways yields seven messages at once, each with file, line and remedy", () => {
  cpSync("content", dir, { recursive: true });
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(dir, file);
    const text = readFileSync(path, "utf8");
    const changed = text.replace(from, to);
    expect(changed, `${file} has nothing to change`).not.toBe(text);
    writeFileSync(path, changed);
  };
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
  const found = (reportProblems(checkContent(dir)) ?? "").split("\n").filter((line) => line.startsWith(dir));
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
