import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeCorpus } from "../../../scripts/bench/synthetic/write-corpus.ts";
import { checkContent, reportProblems } from "../../../src/content/check-content.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "corpus-"));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** The library of the tests, which is read in a tenth of the time of our own. */
const small = "tests/fixtures/content";

/** Writes a library into a folder of its own and gives every file by its path. */
function write(name: string, size: number, seed: number, from = small): ReadonlyMap<string, string> {
  const to = join(dir, name);
  writeCorpus({ from, to, size, seed });
  const files = globSync("**/*.*", { cwd: to }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(to, file), "utf8")]));
}

test("a made-up library has as many entries as asked, and nothing to mend", () => {
  const files = write("one", 200, 1, "content");
  const folders = /^(principles|case-studies|insights|checklists|sessions)\//;
  expect([...files.keys()].filter((file) => folders.test(file))).toHaveLength(200);
  expect(reportProblems(checkContent(join(dir, "one")))).toBeUndefined();
});

test("the same seed makes the same files, and another seed others", () => {
  const first = write("first", 40, 7);
  expect(write("again", 40, 7)).toEqual(first);
  expect(write("other", 40, 8)).not.toEqual(first);
});

test("where no more are asked for than there are, the library is the real one", () => {
  const real = globSync("*/*.mdx", { cwd: small });
  expect([...write("real", 1, 1).keys()].filter((file) => /^[^/]+\/[^/]+\.mdx$/.test(file))).toEqual(real.sort());
});

test("what ids cannot number is refused", () => {
  expect(() => write("vast", 6000, 1)).toThrow("There are no ids for 6000 entries");
});
