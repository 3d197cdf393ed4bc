import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { compressSite } from "./compress.ts";
import { portFromEnvironment, serveFromEnvironment } from "./serve.ts";

/** Builds, compresses and serves the site, and prints a short summary. Errors are printed in full. */
// A wrong port is told before the build, not after it.
portFromEnvironment();
const started = performance.now();
console.log("Building the site …");
const build = spawnSync(process.execPath, [join("node_modules", "astro", "bin", "astro.mjs"), "build"], {
  encoding: "utf8",
  maxBuffer: 100_000_000,
});
if (build.status !== 0) {
  console.error(build.stdout + build.stderr);
  process.exit(1);
}
// A message ends at the next line that begins with a time.
for (const message of (build.stdout + build.stderr).split(/^(?=\d\d:\d\d:\d\d )/m)) {
  if (message.includes("[WARN]")) console.warn(message.trimEnd());
}
await compressSite("dist");
const pages = globSync("dist/**/*.html").filter((file) => !/[\\/]id[\\/]/.test(file)).length;
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${String(pages)} pages in ${seconds} seconds. Stop with Ctrl+C.`);
serveFromEnvironment("dist");
