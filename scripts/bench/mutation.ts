import { globSync, readFileSync } from "node:fs";
import { mutantsOf, type Mutant } from "./mutants.ts";
import { below, seededRandom } from "./random.ts";
import { TestProcess } from "./test-process.ts";

/**
 * Makes small changes in the library pipeline, one at a time and in memory, and counts how many of them a unit test
 * notices. The first argument is the number of changes, and `SEED` repeats a sample. `BAR` is the percentage that must be
 * noticed; without it the run only prints the result.
 */
const wanted = Number(process.argv[2] ?? 60);
const folders = ["src/model", "src/content", "src/library"];
/** Tests that take this many times as long as all of them without a change are taken to run for ever. */
const longest = 3;

interface Place {
  readonly folder: string;
  readonly file: string;
  readonly source: string;
  readonly mutant: Mutant;
}

const all: readonly Place[] = folders.flatMap((folder) =>
  globSync(`${folder}/**/*.ts`)
    .sort()
    .flatMap((file) => {
      const source = readFileSync(file, "utf8");
      return mutantsOf(file, source).map((mutant) => ({ folder, file, source, mutant }));
    }),
);

/** A sample without repeats, in the order of the files. */
function draw(size: number): Place[] {
  const random = seededRandom();
  const left = [...all.keys()];
  const drawn = Array.from({ length: Math.min(size, all.length) }, () => left.splice(below(random, left.length), 1));
  return drawn
    .flat()
    .sort((a, b) => a - b)
    .flatMap((index) => all[index] ?? []);
}

/** Where a change stands and what it is, with the line that it is made in. */
function describe({ file, source, mutant: { start, end, text } }: Place): string {
  const before = source.slice(0, start).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  const line = source.split("\n")[before.length - 1] ?? "";
  const change = `${source.slice(start, end)}  →  ${text}`.replace(/\s*\n\s*/g, " ");
  return `${file}:${String(before.length)}:${String(column)}  ${change}\n    in  ${line.trim()}`;
}

const tests = new TestProcess();
try {
  const drawn = draw(wanted);
  const started = performance.now();
  if ((await tests.run(undefined)) !== "passed") throw new Error("Unit tests fail without any change.");
  const limit = longest * (performance.now() - started);
  const tally = new Map(folders.map((folder) => [folder, { noticed: 0, tried: 0 }]));
  let endless = 0;
  for (const place of drawn) {
    const { folder, file, source, mutant } = place;
    const text = source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end);
    const outcome = await tests.run({ file, text }, limit);
    const count = tally.get(folder) ?? { noticed: 0, tried: 0 };
    const isNoticed = outcome === "failed" || outcome === "endless";
    tally.set(folder, { noticed: count.noticed + Number(isNoticed), tried: count.tried + 1 });
    if (outcome === "endless") endless += 1;
    if (outcome === "unreached") console.log(`No test imports ${file}.`);
    if (!isNoticed) console.log(`Not noticed: ${describe(place)}`);
  }
  console.table(Object.fromEntries(tally));
  const [noticed, tried] = [...tally.values()].reduce(([n, t], one) => [n + one.noticed, t + one.tried], [0, 0]);
  const share = Math.round((100 * noticed) / tried);
  console.log(
    `${String(noticed)} of ${String(tried)} changes were noticed (${String(share)}%), of ${String(all.length)} possible ones. ` +
      `After ${String(endless)} of them tests had not ended in ${String(Math.round(limit / 1000))} s.`,
  );
  if (share < Number(process.env["BAR"] ?? 0)) process.exitCode = 1;
} finally {
  tests.stop();
}
