import { seededRandom } from "./random.ts";
import { killBrowser, tearLog } from "./store-harness/kill-browser.ts";
import { serveHarness } from "./store-harness/serve-harness.ts";

/**
 * Kills the browser N times (200) while edits are saved, and reports how many confirmed edits are lost. Starts a new
 * profile after every M kills (10). With a third argument, `torn`, each kill leaves the database’s log half written.
 */
const kills = Number(process.argv[2] ?? 200);
const inOneProfile = Number(process.argv[3] ?? 10);
const onKilled = process.argv[4] === "torn" ? tearLog : undefined;
const harness = await serveHarness();
const random = seededRandom();
const sum = { kills: 0, confirmed: 0, lost: 0 };
try {
  while (sum.kills < kills) {
    const tally = await killBrowser(harness.origin, Math.min(inOneProfile, kills - sum.kills), random, onKilled);
    sum.kills += tally.kills;
    sum.confirmed += tally.confirmed;
    sum.lost += tally.lost;
    console.log(`${String(sum.kills)} kills: ${String(sum.confirmed)} edits confirmed, ${String(sum.lost)} lost`);
  }
  process.exitCode = sum.lost > 0 ? 1 : 0;
} finally {
  harness.close();
}
