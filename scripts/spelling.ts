import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const program = join("node_modules", "cspell", "bin.mjs");
const quiet = ["--no-progress", "--no-summary", "--no-color"];

/**
 * Words of a content folder that neither the dictionary nor the project's own list knows, one to a line with its file and
 * line. Empty if there are none. Search words are left out, since people type them in any spelling.
 */
export function misspelt(folder: string): string[] {
  if (!existsSync(program)) return ["Spelling needs the packages for development: run npm ci first."];
  const run = spawnSync(
    process.execPath,
    [
      program,
      "lint",
      "--config",
      resolve(".cspell.config.yaml"),
      "--root",
      resolve(folder),
      ...quiet,
      "**/*.{mdx,yaml}",
    ],
    { encoding: "utf8" },
  );
  if (run.status === 0) return [];
  const lines = `${run.stdout}${run.stderr}`.trim().split("\n");
  return [...lines, "Correct the word, or add it to “words” in .cspell.config.yaml if it is spelt correctly."];
}
