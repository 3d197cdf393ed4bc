import { parseArgs } from "node:util";
import {
  checkContent,
  countEntries,
  reportMissingPublisher,
  reportProblems,
  reportUnpublishable,
  reportWarnings,
} from "../src/content/check-content.ts";
import { contentDir } from "../src/content/content-dir.ts";
import { misspelt } from "./spelling.ts";

/**
 * `--spelling` also looks up the words of the content in a British dictionary and in the list of .cspell.config.yaml.
 * `--publish` also refuses whatever a published copy must not lack: recorded ids, a publisher, a way to report
 * mistakes.
 */
const option = { type: "boolean", default: false } as const;
const { publish, spelling } = parseArgs({ options: { publish: option, spelling: option } }).values;
const started = performance.now();
const content = checkContent(contentDir);
const unpublishable = publish ? [reportUnpublishable(content), reportMissingPublisher(content)] : [];
const problems = [reportProblems(content), ...unpublishable].filter((report) => report !== undefined);
if (spelling) problems.push(...misspelt(contentDir));
const warnings = reportWarnings(content);
if (warnings) console.warn(`Warnings, which do not stop a preview:\n${warnings}\n`);
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
} else {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${countEntries(content)}\nNo problems found (${seconds} s).`);
}
