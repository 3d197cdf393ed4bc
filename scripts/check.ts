import { checkContent, countEntries, reportProblems } from "../src/content/check-content.ts";
import { contentDir } from "../src/content/content-dir.ts";

const started = performance.now();
const content = checkContent(contentDir);
const report = reportProblems(content);
if (report) {
  console.error(report);
  process.exitCode = 1;
} else {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${countEntries(content)}\nNo problems found (${seconds} s).`);
}
