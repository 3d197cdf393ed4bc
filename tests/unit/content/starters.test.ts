import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readStarters, templatesOf, writtenTexts } from "../../../src/content/starters.ts";
import { scanBody } from "../../../src/content/scan-body.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "starters-"));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

test("finds every text of more than one word with its place, levelled; ids, dates and headings are none", () => {
  const fields = { id: "CS-01", title: "Name IT here", list: [{ note: "One  two" }], none: null, count: 3 };
  const body = "## A heading here\n\n1. First  step\n\n- An Item\n\nA ‘paragraph’.\n\nWord\n";
  expect(writtenTexts(fields, scanBody(body).blocks)).toEqual([
    { text: "name it here", at: { path: ["title"] } },
    { text: "one two", at: { path: ["list", 0, "note"] } },
    { text: "first step", at: { bodyLine: 3 } },
    { text: "an item", at: { bodyLine: 5 } },
    { text: "a 'paragraph'.", at: { bodyLine: 7 } },
  ]);
});

test("a content folder uses its own starters, or those of the project", () => {
  expect(templatesOf(dir)).toBe(join("content", "_templates"));
  mkdirSync(join(dir, "_templates"));
  expect(templatesOf(dir)).toBe(join(dir, "_templates"));
});

test("reads the starters of every type, by the folder of its entries, and no other file", () => {
  mkdirSync(join(dir, "_templates"));
  writeFileSync(join(dir, "_templates/case-study.mdx"), "---\ntitle: Name it here\n---\n\nSay what happened.\n");
  writeFileSync(join(dir, "_templates/glossary.yaml"), "definition: What it means\n");
  writeFileSync(join(dir, "_templates/readme.mdx"), "Read me first.\n");
  expect(readStarters(dir)).toEqual(
    new Map([
      ["case-studies", ["name it here", "say what happened."]],
      ["glossary", ["what it means"]],
    ]),
  );
});
