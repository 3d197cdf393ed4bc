import { parseArgs } from "node:util";
import { contentDir } from "../src/content/content-dir.ts";
import { ContentError } from "../src/content/problem.ts";
import type { Rewording } from "../src/content/recorded.ts";
import { describeContentError } from "../src/content/source-position.ts";
import { recordIds } from "./record-ids.ts";
import { Refusal } from "./refusal.ts";

/** The command that records the ids of the content in the ledger, or that the words of one changed and mean the same. */
const usage = `Usage: npm run ledger
       npm run ledger -- --reworded ID "why"   the words of ID changed and mean the same; the ID of an entry: all its parts`;

function readRewording(): Rewording | undefined {
  const { values, positionals } = parseArgs({ options: { reworded: { type: "string" } }, allowPositionals: true });
  const why = positionals.join(" ").trim();
  if ((values.reworded === undefined) !== (why === "")) throw new Refusal(usage);
  return values.reworded === undefined ? undefined : { id: values.reworded, why };
}

try {
  const { file, ids, newIds } = recordIds(contentDir, new Date().toISOString().slice(0, 10), readRewording());
  console.log(`${String(ids)} ids stand in ${file}, ${String(newIds)} of them new.`);
} catch (error) {
  if (error instanceof ContentError)
    console.error(
      `${describeContentError(error)}\nThe ledger stays as it was. Mend what is named above, then run npm run ledger again.`,
    );
  else if (error instanceof Refusal) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
