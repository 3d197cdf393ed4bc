import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./ensure-browser.ts";

/**
 * Runs every check of the project and ends with one line, `N passed, N failed`. A stage that fails stops the rest. With
 * `--long`, tests take all pages and many more random states instead of samples; search, a self-assessment and a kept
 * copy are tried in Firefox and WebKit where they are installed; and the project is installed and built as hosts do,
 * without development dependencies and without install scripts.
 */
const isLong = process.argv.includes("--long");
if (isLong) process.env["LONG"] = "1";
const reports = mkdtempSync(join(tmpdir(), "reports-"));
let passed = 0;
let failed = 0;

interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Record<string, string>;
  /** Reads from the stage's report how many tests passed and failed. A stage without a report counts as one test. */
  readonly count?: () => { passed: number; failed: number };
}

const readReport = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function vitest(tests: string): Stage {
  const report = join(reports, `${tests}.json`);
  const count = () => {
    const { numPassedTests, numFailedTests } = readReport(report) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: numFailedTests };
  };
  return {
    name: `${tests} tests`,
    command: ["vitest", "run", "--config", "tests/vitest.config.ts"],
    env: { TESTS: tests, VITEST_REPORT: report },
    count,
  };
}

function playwright(): Stage {
  const report = join(reports, "browser.json");
  const count = () => {
    const { stats } = readReport(report) as { stats: { expected: number; flaky: number; unexpected: number } };
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  };
  return {
    name: "browser and accessibility tests",
    command: ["playwright", "test", "--config", "tests/playwright.config.ts"],
    env: { PLAYWRIGHT_REPORT: report },
    count,
  };
}

/**
 * Stages in one list run one after another, and lists in one line run in parallel. A line starts when the line before it
 * has passed. Linting comes after the type check, because it reads the content types that the check writes and a build
 * rewrites. Two builds of one project never run in parallel, because they write the same files.
 */
const lines: readonly (readonly (readonly Stage[])[])[] = [
  [
    [
      { name: "types", command: ["astro", "check", "--minimumSeverity", "warning"] },
      { name: "lint", command: ["npm", "run", "--silent", "lint"] },
    ],
    [{ name: "content", command: ["npm", "run", "--silent", "check", "--", "--spelling"] }, vitest("unit")],
  ],
  [
    [
      { name: "build", command: ["npm", "run", "--silent", "build"] },
      { name: "build of the made-up content", command: ["npm", "run", "--silent", "build:fixture"] },
    ],
  ],
  [[vitest("build")], [playwright()]],
  ...(isLong
    ? [
        [[vitest("engines")]],
        [[{ name: "install for production", command: ["node", "scripts/build-for-production.ts"] } as const]],
        [
          [
            {
              name: "install without install scripts",
              command: ["node", "scripts/build-for-production.ts", "--ignore-scripts"],
            } as const,
          ],
        ],
        [[{ name: "mutation", command: ["node", "scripts/bench/mutation.ts", "120"] } as const]],
      ]
    : []),
];

/** Runs a stage and prints its output: at once if it runs alone, or else when it has ended. */
async function run({ name, command: [program, ...args], env, count }: Stage, isAlone: boolean): Promise<boolean> {
  if (isAlone) console.log(`\n— ${name}`);
  const started = performance.now();
  const stage = spawn(program, args, {
    stdio: ["ignore", isAlone ? "inherit" : "pipe", isAlone ? "inherit" : "pipe"],
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  const printed: Buffer[] = [];
  for (const stream of [stage.stdout, stage.stderr]) stream?.on("data", (chunk: Buffer) => printed.push(chunk));
  const [status] = (await once(stage, "close")) as [number | null];
  if (!isAlone) console.log(`\n— ${name}\n${Buffer.concat(printed).toString()}`);
  let counted = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    if (count) counted = count();
  } catch {
    // A stage that ended without a report counts as one failure.
  }
  passed += counted.passed;
  failed += status === 0 ? counted.failed : Math.max(1, counted.failed);
  console.log(`${name}: ${String(Math.round((performance.now() - started) / 1000))} s`);
  return status === 0;
}

/** Runs stages one after another, until one fails. */
async function runList(stages: readonly Stage[], isAlone: boolean): Promise<boolean> {
  for (const stage of stages) if (!(await run(stage, isAlone))) return false;
  return true;
}

try {
  ensureBrowser();
  for (const line of lines) {
    const passes = await Promise.all(line.map((stages) => runList(stages, line.length === 1)));
    if (passes.includes(false)) break;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed += 1;
}
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
