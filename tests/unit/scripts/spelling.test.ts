import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { misspelt } from "../../../scripts/spelling.ts";

test("wrong and American spelling is named with its file and line; our own words are not, nor what people type", () => {
  const folder = mkdtempSync(join(tmpdir(), "spelling-"));
  writeFileSync(join(folder, "a.mdx"), "The programme was organised by VCSE groups.\n\nIt recieved two visits.\n");
  writeFileSync(join(folder, "b.yaml"), "definition: Behavioral change.\naliases: [behavioral change, nudging]\n");
  const found = misspelt(folder);
  rmSync(folder, { recursive: true });
  expect(found.filter((line) => line.includes("Unknown word"))).toEqual([
    expect.stringContaining("a.mdx:3:4 - Unknown word (recieved)"),
    expect.stringContaining("b.yaml:1:13 - Unknown word (Behavioral)"),
  ]);
  expect(found).toHaveLength(3);
});
