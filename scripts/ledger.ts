import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { Document, isMap, isSeq, parse } from "yaml";
import { checkContent } from "../src/content/check-content.ts";
import { contentDir } from "../src/content/content-dir.ts";
import { sayingsOf } from "../src/content/fingerprints.ts";
import { ContentError } from "../src/content/problem.ts";
import { recordSayings, type Rewording } from "../src/content/recorded.ts";
import { describeContentError } from "../src/content/source-position.ts";
import { libraryOf } from "../src/library/build.ts";
import type { Library } from "../src/library/library.ts";
import { placeFragment } from "../src/model/id-pattern.ts";
import { ledgerSchema, noLedger, type Ledger } from "../src/model/ledger.ts";

/** Adds every id of the content to the ledger, with its current address and the text of each question and finding. */
const usage = `Usage: npm run ledger
       npm run ledger -- --reworded ID "why"   the words of ID changed and mean the same; the ID of an entry: all its parts`;
const file = join(contentDir, "ledger.yaml");
const head = `# Every id ever published and where it leads. npm run ledger adds to it; nothing is ever taken away. An id that is no
# longer in use moves by hand to \`retired\`, with the id that answers for it (leadsTo) and why; \`retiredValues\` does the
# same for the values of a facet. \`moved\` holds addresses that entries had before. \`said\` holds what each question and finding said in an edition of the library, as a
# fingerprint: once the edition is marked as published in site.yaml it is never changed, since people kept answers to it.
`;

const byId = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })));

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

function readRewording(): Rewording | undefined {
  const { values, positionals } = parseArgs({ options: { reworded: { type: "string" } }, allowPositionals: true });
  const why = positionals.join(" ").trim();
  if (values.reworded === undefined ? why === "" : why !== "")
    return values.reworded === undefined ? undefined : { id: values.reworded, why };
  console.error(usage);
  process.exit(1);
}

const rewording = readRewording();
try {
  const isNew = !existsSync(file);
  const known = isNew ? noLedger : ledgerSchema.parse(parse(readFileSync(file, "utf8")));
  const today = new Date().toISOString().slice(0, 10);
  const content = checkContent(contentDir, { today, rewording });
  const { entries, editions, ledger } = content.index;
  if (rewording && isDeepStrictEqual(ledger.said, known.said)) {
    console.error(`Nothing that was published under ${rewording.id} has changed, so there is nothing to record.`);
    process.exit(1);
  }
  const problems = content.problems.filter((problem) => !(isNew && problem.file === file));
  const library = libraryOf({ ...content, problems });
  const ids = byId({ ...known.ids, ...addressesOf(library) });
  const said = byId(recordSayings(ledger.said, sayingsOf(entries), editions, today));
  const { retired, retiredValues } = known;
  const document = new Document({ ids, moved: byId(movedFrom(known, library)), retired, retiredValues, said });
  // Each question or finding has one line, however often it was recorded.
  const lines = document.get("said");
  if (isMap(lines)) for (const { value } of lines.items) if (isSeq(value)) value.flow = true;
  writeFileSync(file, head + document.toString({ lineWidth: 0 }));
  const [all, before] = [Object.keys(ids).length, Object.keys(known.ids).length];
  console.log(`${String(all)} ids stand in ${file}, ${String(all - before)} of them new.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(
    `${describeContentError(error)}\nThe ledger stays as it was. Mend what is named above, then run npm run ledger again.`,
  );
  process.exitCode = 1;
}
