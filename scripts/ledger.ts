import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, isMap, parse } from "yaml";
import { checkContent } from "../src/content/check-content.ts";
import { libraryOf } from "../src/library/build.ts";
import { contentDir } from "../src/content/content-dir.ts";
import { describeContentError } from "../src/content/source-position.ts";
import type { Library } from "../src/library/library.ts";
import { ContentError } from "../src/content/problem.ts";
import { recordQuestions } from "../src/content/questions.ts";
import { placeFragment } from "../src/model/id.ts";
import { ledgerSchema } from "../src/model/ledger.ts";

/** Adds every id of the content to the ledger with its address now, and what each question asks in its edition. */
const file = join(contentDir, "ledger.yaml");
const head = `# Every id ever published and where it leads. npm run ledger adds new ids; none is ever taken away. An id that is no
# longer in use moves by hand to \`retired\`, with the id that answers for it (leadsTo) and why. \`questions\` holds
# what each question asked in each edition, as a fingerprint that is never changed: answers people saved rest on it.
`;

const byId = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })));

function published({ entries, findings, items }: Library): Record<string, string> {
  return Object.fromEntries([
    ...entries.map(({ id, path }) => [id, path]),
    ...[...findings.values(), ...items.values()].map(({ id, entry }) => [id, `${entry.path}#${placeFragment(id)}`]),
  ]) as Record<string, string>;
}

try {
  const known = ledgerSchema.parse(existsSync(file) ? parse(readFileSync(file, "utf8")) : { ids: {} });
  const content = checkContent(contentDir);
  const sorted = byId({ ...known.ids, ...published(libraryOf(content)) });
  const questions = byId(recordQuestions(known.questions, content.index.entries));
  const document = new Document({ ids: sorted, retired: known.retired, questions });
  // One line a question, however many editions it has.
  const lines = document.get("questions");
  if (isMap(lines)) for (const { value } of lines.items) if (isMap(value)) value.flow = true;
  writeFileSync(file, head + document.toString({ lineWidth: 0 }));
  console.log(
    `${String(Object.keys(sorted).length)} ids stand in ${file}, ${String(Object.keys(sorted).length - Object.keys(known.ids).length)} of them new.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(describeContentError(error));
  process.exitCode = 1;
}
