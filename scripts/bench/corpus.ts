import { existsSync, readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { contentDir } from "../../src/content/content-dir.ts";
import { writeCorpus } from "./synthetic/write-corpus.ts";

/** Writes a content folder with any number of entries, to measure builds and search. */
const usage = `Usage: scripts/bench/corpus <N> <folder> [--seed 1]

Copies the whole content into <folder>, then adds made-up principles, case studies, insights, checklists and sessions
until there are N of these five types. Where N is not above the number of real ones, the real ones are all there is.
An id has at most three digits, so no type goes above 999, and what one type cannot hold goes to the others. The same
content, N and seed make the same files. Build it with CONTENT_DIR=<folder>.`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" } },
});
const [count = "", folder = ""] = positionals;
const [size, seed] = [Number(count), Number(values.seed)];
if (positionals.length !== 2 || !(Number.isInteger(size) && size > 0 && Number.isInteger(seed))) fail(usage);
if (existsSync(folder) && readdirSync(folder).length > 0) fail(`${folder} is not empty. Name another, or empty it.`);

const { real, added } = writeCorpus({ from: contentDir, to: folder, size, seed });
console.log(`${folder} holds ${String(real + added)} entries, ${String(added)} of them made up.`);
