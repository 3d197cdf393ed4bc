import { checkContent, countEntries, reportProblems, reportWarnings } from "../src/content/check-content.ts";
import { contentDir } from "../src/content/content-dir.ts";

const started = performance.now();
const content = checkContent(contentDir);
const problems = reportProblems(content);
const warnings = reportWarnings(content);
if (warnings) console.warn(`Warnings, which do not stop a preview:\n${warnings}\n`);
if (problems) {
  console.error(problems);
  process.exitCode = 1;
} else {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${countEntries(content)}\nNo problems found (${seconds} s).`);
}
