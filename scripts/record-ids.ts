import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { checkContent } from "../src/content/check-content.ts";
import { sayingsOf } from "../src/content/fingerprints.ts";
import { logHappened, newsSince } from "../src/content/ledger-log.ts";
import { recordSayings, type Rewording } from "../src/content/recorded.ts";
import { libraryOf } from "../src/library/build.ts";
import type { Library } from "../src/library/library.ts";
import { placeFragment } from "../src/model/id-pattern.ts";
import { ledgerSchema, noLedger, type Ledger } from "../src/model/ledger.ts";
import { Refusal } from "./refusal.ts";
import { writeLedger } from "./write-ledger.ts";

interface Recorded {
  readonly file: string;
  readonly ids: number;
  readonly newIds: number;
}

function addressesOf({ entries, findings, items }: Library): Record<string, string> {
  return Object.fromEntries([
    ...entries.map(({ id, path }) => [id, path]),
    ...[...findings.values(), ...items.values()].map(({ id, entry }) => [id, `${entry.path}#${placeFragment(id)}`]),
  ]) as Record<string, string>;
}

/** The older addresses of entries, including those that have just changed. */
function movedFrom(known: Ledger, { entries }: Library): Ledger["moved"] {
  const moved = { ...known.moved };
  for (const { id, path } of entries) {
    const before = known.ids[id];
    if (before !== undefined && before !== path) moved[id] = [...new Set([...(moved[id] ?? []), before])];
  }
  return moved;
}

/**
 * Adds every id of the content to the ledger, with its current address and the text of each question and finding.
 * `today` is `YYYY-MM-DD`. Throws a `ContentError` if the content has mistakes, and a `Refusal` if there is nothing to
 * reword; the ledger then stays as it was.
 */
export function recordIds(contentDir: string, today: string, rewording?: Rewording): Recorded {
  const file = join(contentDir, "ledger.yaml");
  const isNew = !existsSync(file);
  const known = isNew ? noLedger : ledgerSchema.parse(parse(readFileSync(file, "utf8")));
  const content = checkContent(contentDir, { today, rewording });
  const { entries, editions, ledger } = content.index;
  if (rewording && isDeepStrictEqual(ledger.said, known.said))
    throw new Refusal(`Nothing that was published under ${rewording.id} has changed, so there is nothing to record.`);
  const problems = content.problems.filter((problem) => !(isNew && problem.file === file));
  const library = libraryOf({ ...content, problems });
  const addresses = addressesOf(library);
  const ids = { ...known.ids, ...addresses };
  const log = logHappened(ledger.log, isNew ? [] : newsSince(known, addresses, editions), editions, today);
  const said = recordSayings(ledger.said, sayingsOf(entries), editions, today);
  const { retired, retiredValues } = known;
  writeLedger(file, { ids, moved: movedFrom(known, library), retired, retiredValues, said, log });
  const all = Object.keys(ids).length;
  return { file, ids: all, newIds: all - Object.keys(known.ids).length };
}
