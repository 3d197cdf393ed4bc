import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { below, seededRandom } from "./random.ts";
import { mutantsOf, type Mutant } from "./mutants.ts";

/**
 * Makes small changes in the library pipeline, one at a time in a copy of the project, and counts how many of them a
 * unit test notices. The first argument is the number of changes, and `SEED` repeats a sample. `BAR` is the percentage
 * that must be noticed; without it the run only prints the result.
 */
const wanted = Number(process.argv[2] ?? 60);
const folders = ["src/model", "src/content", "src/library"];
const copy = mkdtempSync(join(tmpdir(), "mutants-"));
const leftOut = new Set(["node_modules", "dist", ".git", ".astro", "test-results"]);
/** Left out, because they read whole content folders or start commands, and quick tests cover the same rules. */
const slow = ["tests/unit/scripts/**", "tests/unit/content/check-content.test.ts", "tests/unit/search/**"];

/** Whether some unit test that reaches the file fails. */
function isNoticed(file: string): boolean {
  const exclude = slow.flatMap((pattern) => ["--exclude", pattern]);
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const args = [vitest, "related", "--run", "--bail=1", "--config", "tests/vitest.config.ts", ...exclude, file];
  const env = { ...process.env, TESTS: "unit", VITEST_REPORT: "" };
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: copy, env, encoding: "utf8", timeout: 60_000 });
  if (status === 0 && !stdout.includes("passed")) throw new Error(`No test reaches ${file}:\n${stdout}`);
  return status !== 0;
}

try {
  cpSync(".", copy, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "junction");
  const all = folders.flatMap((folder) =>
    globSync(`${folder}/**/*.ts`)
      .sort()
      .flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")).map((mutant) => ({ folder, file, mutant }))),
  );
  const random = seededRandom();
  const left = [...all];
  const drawn = Array.from(
    { length: Math.min(wanted, all.length) },
    () => left.splice(below(random, left.length), 1)[0],
  );
  const sound = new Set<string>();
  const tally = new Map(folders.map((folder) => [folder, { noticed: 0, tried: 0 }]));
  for (const { folder, file, mutant } of drawn.flatMap((one) => one ?? [])) {
    const source = readFileSync(file, "utf8");
    const { start, end, text }: Mutant = mutant;
    if (!sound.has(file) && isNoticed(file)) throw new Error(`Tests that reach ${file} fail without any change.`);
    sound.add(file);
    writeFileSync(join(copy, file), source.slice(0, start) + text + source.slice(end));
    const noticed = isNoticed(file);
    writeFileSync(join(copy, file), source);
    const count = tally.get(folder);
    if (count) {
      count.tried += 1;
      if (noticed) count.noticed += 1;
    }
    const line = source.slice(0, start).split("\n").length;
    if (!noticed) console.log(`Not noticed: ${file}:${String(line)}  ${source.slice(start, end)}  →  ${text}`);
  }
  console.table(Object.fromEntries(tally));
  const [noticed, tried] = [...tally.values()].reduce(([n, t], one) => [n + one.noticed, t + one.tried], [0, 0]);
  const share = Math.round((100 * noticed) / tried);
  console.log(
    `${String(noticed)} of ${String(tried)} changes were noticed (${String(share)}%), of ${String(all.length)} possible ones.`,
  );
  if (share < Number(process.env["BAR"] ?? 0)) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
