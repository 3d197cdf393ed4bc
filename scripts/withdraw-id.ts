import { join } from "node:path";
import { checkContent } from "../src/content/check-content.ts";
import { idsInUse, idsToRestore, restore, withdraw, type Withdrawal } from "../src/content/withdrawals.ts";
import { countOf } from "../src/model/count.ts";
import { Refusal } from "./refusal.ts";
import { writeLedger } from "./write-ledger.ts";

const withParts = (id: string, all: readonly string[]) =>
  all.length > 1 && all.includes(id) ? `${id} and its ${countOf(all.length - 1, "part")}` : all.join(", ");

/**
 * Records in the ledger that an id and its parts are no longer in use. The file may still be there: then the ledger also
 * keeps the title. Returns what to do next. `today` is YYYY-MM-DD.
 *
 * @throws Refusal if the ledger has no such id, or the one that replaces it does not exist
 */
export function withdrawId(contentDir: string, today: string, withdrawal: Withdrawal): string {
  const { id, leadsTo } = withdrawal;
  const { index } = checkContent(contentDir, { today });
  const gone = idsInUse(index.ledger, id);
  if (gone.length === 0) throw new Refusal(`${id} is no id that the ledger has in use.`);
  if (leadsTo !== undefined && (gone.includes(leadsTo) || !index.declarations.has(leadsTo)))
    throw new Refusal(`${leadsTo} cannot replace ${id}: name an id that exists and stays.`);
  writeLedger(join(contentDir, "ledger.yaml"), withdraw(index, withdrawal, today));
  const [place] = index.declarations.get(id) ?? [];
  const next = place ? `Now delete ${partOrFile(id, place.file)}, then run npm run check.` : "";
  return `${withParts(id, gone)}: withdrawn. The old addresses keep a page that says why. ${next}`.trim();
}

const partOrFile = (id: string, file: string) => (id.includes(".") ? `${id} in ${file}` : file);

/**
 * Records that an id and its parts are in use again. They must be back in the content first.
 *
 * @throws Refusal if nothing of it was withdrawn, or nothing of it is back
 */
export function restoreId(contentDir: string, today: string, withdrawal: Withdrawal): string {
  const { id } = withdrawal;
  const { index } = checkContent(contentDir, { today });
  const back = idsToRestore(index, id);
  if (back.length === 0)
    throw new Refusal(`Nothing of ${id} was withdrawn and is back. Put its file back first, then run this again.`);
  writeLedger(join(contentDir, "ledger.yaml"), restore(index, withdrawal, today));
  return `${withParts(id, back)}: in use again. Now run npm run check, then npm run ledger.`;
}
