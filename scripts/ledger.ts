import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { buildLibrary } from "../src/library/build.ts";
import { contentDir } from "../src/library/content-dir.ts";
import { describeContentError } from "../src/library/locate.ts";
import { ContentError } from "../src/library/problem.ts";
import { readContent } from "../src/library/read-content.ts";
import { ledgerSchema } from "../src/model/ledger.ts";

/** Adds every id of the content to the ledger with its address now. Ids are never taken away here. */
const file = join(contentDir, "ledger.yaml");
const head = `# Every id ever published and where it leads. npm run ledger adds new ids; none is ever taken away. An id that is no
# longer in use moves by hand to \`retired\`, with the id that answers for it (leadsTo) and why.
`;

function published(): Record<string, string> {
  const { records, site, ledger, problems } = readContent(contentDir);
  if (problems.length > 0 || !site) throw new ContentError(problems);
  const { entries, findings, items } = buildLibrary({ records, site, ledger });
  return Object.fromEntries([
    ...entries.map(({ id, path }) => [id, path]),
    ...[...findings.values(), ...items.values()].map(({ id, entry }) => [
      id,
      `${entry.path}#${id.split(".")[1] ?? ""}`,
    ]),
  ]) as Record<string, string>;
}

try {
  const known = ledgerSchema.parse(existsSync(file) ? parse(readFileSync(file, "utf8")) : { ids: {} });
  const ids = { ...known.ids, ...published() };
  const sorted = Object.fromEntries(
    Object.entries(ids).sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })),
  );
  writeFileSync(file, head + stringify({ ids: sorted, retired: known.retired }, { lineWidth: 0 }));
  console.log(
    `${String(Object.keys(sorted).length)} ids stand in ${file}, ${String(Object.keys(sorted).length - Object.keys(known.ids).length)} of them new.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(describeContentError(error));
  process.exitCode = 1;
}
