import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { misspelt } from "../../../scripts/spelling.ts";

test("a word that is spelt wrongly is named with its file and line; British spelling and our own words are not", () => {
  const folder = mkdtempSync(join(tmpdir(), "spelling-"));
  writeFileSync(join(folder, "a.mdx"), "The programme was organised by VCSE groups.\n\nIt recieved two visits.\n");
  const found = misspelt(folder);
  expect(found).toHaveLength(2);
  expect(found[0]).toContain("a.mdx:3:4 - Unknown word (recieved)");
  writeFileSync(join(folder, "a.mdx"), "The programme was organised by VCSE groups.\n");
  expect(misspelt(folder)).toEqual([]);
});

test("American spelling is named, but not among the words that people type", () => {
  const folder = mkdtempSync(join(tmpdir(), "spelling-"));
  writeFileSync(join(folder, "a.yaml"), "definition: Behavioral change.\naliases: [behavioral change, nudging]\n");
  expect(misspelt(folder).filter((line) => line.includes("Unknown"))).toEqual([
    expect.stringContaining("a.yaml:1:13 - Unknown word (Behavioral)"),
  ]);
});
