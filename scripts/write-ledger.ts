import { writeFileSync } from "node:fs";
import { Document, isMap, isSeq } from "yaml";
import type { Ledger } from "../src/model/ledger.ts";

const head = `# Every id ever published and where it leads. npm run ledger adds to it; nothing is ever taken away. npm run ledger --
# --withdraw ID "why" moves an id that is no longer in use to \`retired\`, with its last name and the id that replaces it, if
# one does (leadsTo); \`retiredValues\`, written by hand, does the same for the values of a facet. \`moved\` holds addresses that entries had before. \`said\` holds what each question and finding said in an edition of the library, as a
# fingerprint: once the edition is marked as published in site.yaml it is never changed, since people kept answers to it.
# \`log\` holds what happened to ids since the first edition: what is new, renamed, withdrawn or restored, and why.
`;

const byId = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })));

/** Writes a ledger, its ids in order, so that equal ledgers are equal files. */
export function writeLedger(file: string, { ids, moved, retired, retiredValues, said, log }: Ledger): void {
  const document = new Document({
    ids: byId(ids),
    moved: byId(moved),
    retired,
    retiredValues,
    said: byId(said),
    log: byId(log),
  });
  // Each id has one line, however often it was recorded.
  for (const lines of [document.get("said"), document.get("log")])
    if (isMap(lines)) for (const { value } of lines.items) if (isSeq(value)) value.flow = true;
  writeFileSync(file, head + document.toString({ lineWidth: 0 }));
}
