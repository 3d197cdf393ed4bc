import { resolve } from "node:path";
import { createVitest, type TestSpecification } from "vitest/node";

/** A text that tests get in the place of that of the file. Without one, every test runs on the files as they are. */
export interface Change {
  readonly file: string;
  readonly text: string;
}

export interface TestRequest {
  readonly next?: Change | undefined;
}

/** How the tests that reach the changed file ended. */
export type Outcome = "passed" | "failed" | "unreached";

/**
 * The process in which `test-process.ts` runs unit tests on a changed text. Tests get the text from memory, and the file
 * stays as it is. Vitest starts once, so that each change costs only the tests themselves.
 */

/** Left out, because they read whole content folders or start commands, and quick tests cover the same rules. */
const slow = ["tests/unit/scripts/**", "tests/unit/content/check-content.test.ts", "tests/unit/search/**"];

/** Keeps the tests in the order that they are given in. */
class GivenOrder {
  shard = (tests: TestSpecification[]): TestSpecification[] => tests;
  sort = (tests: TestSpecification[]): TestSpecification[] => tests;
}

let change: Change | undefined;
let failures = 0;

/** One test that fails is enough. Vitest keeps the failures of earlier runs, so those of this one are counted here. */
function failUnlessOk(part: { ok: () => boolean }): void {
  if (part.ok()) return;
  failures += 1;
  void vitest.cancelCurrentRun("test-failure");
}

process.env["TESTS"] = "unit";
delete process.env["VITEST_REPORT"];
const vitest = await createVitest(
  {
    config: "tests/vitest.config.ts",
    watch: false,
    // Threads end with this process, even if a test in them never does.
    pool: "threads",
    reporters: [{ onTestCaseResult: failUnlessOk, onTestModuleEnd: failUnlessOk }],
    exclude: slow,
    sequence: { sequencer: GivenOrder },
    // This cache goes by the file on disk, so a test would never see the changed text.
    fsModuleCache: false,
  },
  {
    plugins: [
      {
        name: "changed-file",
        enforce: "pre",
        load: (id) => (change && id === resolve(change.file) ? change.text : undefined),
      },
    ],
  },
);
await vitest.standalone();

const reaching = new Map<string, TestSpecification[]>();

/** The tests that import a file, directly or not: first those of the file itself, which notice most. */
async function testsOf(file: string): Promise<TestSpecification[]> {
  const known = reaching.get(file);
  if (known) return known;
  vitest.config.related = [resolve(file)];
  const found = await vitest.getRelevantTestSpecifications();
  const own = resolve(file.replace(/^src/, "tests/unit").replace(/\.ts$/, ".test.ts"));
  const isOwn = ({ moduleId }: TestSpecification) => resolve(moduleId) === own;
  const tests = [...found.filter(isOwn), ...found.filter((test) => !isOwn(test))];
  reaching.set(file, tests);
  return tests;
}

async function run(next: Change | undefined): Promise<Outcome> {
  for (const changed of [change, next]) if (changed) vitest.invalidateFile(resolve(changed.file));
  change = next;
  const tests = await (change ? testsOf(change.file) : vitest.globTestSpecifications());
  if (tests.length === 0) return "unreached";
  failures = 0;
  const { unhandledErrors } = await vitest.runTestSpecifications(tests);
  return failures + unhandledErrors.length > 0 ? "failed" : "passed";
}

process.on("message", ({ next }: TestRequest) => {
  void run(next).then((outcome) => process.send?.(outcome));
});
process.send?.("ready");
