import { parseArgs } from "node:util";
import { contentDir } from "../src/content/content-dir.ts";
import { ContentError } from "../src/content/problem.ts";
import { describeContentError } from "../src/content/source-position.ts";
import { recordIds } from "./record-ids.ts";
import { Refusal } from "./refusal.ts";
import { restoreId, withdrawId } from "./withdraw-id.ts";

/** The command that records the ids of the content in the ledger, or what an editor decided about one of them. */
const usage = `Usage: npm run ledger
       npm run ledger -- --reworded ID "why"   the words of ID changed and mean the same; the ID of an entry: all its parts
       npm run ledger -- --withdraw ID "why"   ID and its parts are taken out of use; add --replaced-by ID if one replaces it
       npm run ledger -- --restore ID "why"    ID is back in the content and in use again`;

const options = {
  reworded: { type: "string" },
  withdraw: { type: "string" },
  restore: { type: "string" },
  "replaced-by": { type: "string" },
} as const;

/** Does what the command line asks for, and returns what to say. */
function run(today: string): string {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { reworded, withdraw, restore, "replaced-by": leadsTo } = values;
  const why = positionals.join(" ").trim();
  const asked = [reworded, withdraw, restore].filter((id) => id !== undefined);
  const isUsable = asked.length === (why === "" ? 0 : 1) && (leadsTo === undefined || withdraw !== undefined);
  if (!isUsable) throw new Refusal(usage);
  if (withdraw !== undefined) return withdrawId(contentDir, today, { id: withdraw, why, leadsTo });
  if (restore !== undefined) return restoreId(contentDir, today, { id: restore, why });
  const { file, ids, newIds } = recordIds(
    contentDir,
    today,
    reworded === undefined ? undefined : { id: reworded, why },
  );
  return `${String(ids)} ids stand in ${file}, ${String(newIds)} of them new.`;
}

try {
  console.log(run(new Date().toISOString().slice(0, 10)));
} catch (error) {
  if (error instanceof ContentError)
    console.error(
      `${describeContentError(error)}\nThe ledger stays as it was. Mend what is named above, then run npm run ledger again.`,
    );
  else if (error instanceof Refusal) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
