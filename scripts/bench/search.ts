import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isSilent, measuresByKind, silence, type JudgedQuery, type Said } from "./search-quality/measures.ts";
import { openSearch } from "./search-quality/open-search.ts";

/**
 * Asks the built site every query of a file, in a real browser with production headers. The file has one JSON object a
 * line.
 *
 *   scripts/bench/search                                 our own queries: quality by kind, bytes, times
 *   scripts/bench/search --queries FILE --out FILE       others: {"id","query"} in, {"id": [entry ids ranked]} out
 *   scripts/bench/search --dist FOLDER                   another built site
 */
const { values } = parseArgs({
  options: {
    queries: { type: "string", multiple: true },
    out: { type: "string" },
    dist: { type: "string", default: "dist" },
  },
});

const own = ["tuned", "held-out", "blind", "unseen"].map((name) =>
  join("tests", "fixtures", "queries", `${name}.jsonl`),
);

const readQueries = (file: string): JudgedQuery[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line, at) => {
      try {
        return JSON.parse(line) as JudgedQuery;
      } catch {
        throw new Error(`${file}:${String(at + 1)} is no JSON object. Each line is {"id": "…", "query": "…"}.`);
      }
    });

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const search = await openSearch(values.dist);
try {
  const answers: Record<string, readonly string[]> = {};
  const said: Record<string, Said> = {};
  const times: number[] = [];
  for (const file of values.queries ?? own) {
    const queries = readQueries(file);
    for (const { id, query } of queries) {
      const asked = await search.ask(query);
      answers[id] = asked.entries;
      said[id] = asked;
      times.push(asked.milliseconds);
    }
    if (queries.some(({ expect }) => expect)) {
      console.log(`\n${file}`);
      console.table(measuresByKind(queries, answers));
      if (queries.some(isSilent)) console.log(`Silence: ${String(silence(queries, said))}%`);
    }
  }
  if (values.out) writeFileSync(values.out, `${JSON.stringify(answers, null, 2)}\n`);
  console.log(`\nFirst time: ${median(times).toFixed(0)} ms at the median from asking to results.`);
  if (!values.out) {
    const five = [
      "asthma",
      "asma",
      "faith groups vaccination",
      "does paying people to attend screening work",
      "£8 a week",
    ];
    const again: number[] = [];
    for (const query of [...five, ...five, ...five]) again.push((await search.ask(query)).milliseconds);
    console.log(`Warm, asked again: ${median(again.slice(five.length)).toFixed(0)} ms at the median.`);
    console.log("\nCold, everything fetched from reaching for the search to the first results (brotli):");
    console.table(await Promise.all(five.map((query) => search.askCold(query))));
  }
} finally {
  await search.close();
}
