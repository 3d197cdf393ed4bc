import { contentDir } from "../src/content/content-dir.ts";
import { checkContent } from "../src/content/check-content.ts";

const started = performance.now();
const { report, counts } = checkContent(contentDir);
if (report) {
  console.error(report);
  process.exitCode = 1;
} else {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${counts}\nNothing to mend (${seconds} s).`);
}
