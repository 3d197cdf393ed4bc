import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { findingsOf, itemsOf, typeOf } from "../../../src/content/content-index.ts";
import { readContent } from "../../../src/content/read-content.ts";
import { entryPath } from "../../../src/model/entry-type.ts";
import { EntryWriter } from "./entry-writer.ts";
import { moved } from "./links.ts";
import { isModel, planEntries } from "./plan.ts";
import { Random } from "./random.ts";

interface Corpus {
  /** The folder of real content, and the one to write. */
  readonly from: string;
  readonly to: string;
  /** The number of principles, case studies, insights, checklists and sessions to have, including the real ones. */
  readonly size: number;
  readonly seed: number;
}

/**
 * Copies the real content and adds made-up entries, with their ids in the ledger. Real entries stay, because only they
 * use every unit of the sources. Returns the number of entries of each type. Throws if the content cannot be read or
 * ids run out.
 */
export function writeCorpus({ from, to, size, seed }: Corpus): { real: number; added: number } {
  const { records, ledger, problems } = readContent(from);
  if (problems.length > 0) throw new Error(`${from} has problems; npm run check names them.`);
  const random = new Random(seed);
  const models = records.filter(isModel);
  const planned = planEntries(models, size, random);
  const writer = new EntryWriter(random, records, models, planned);
  cpSync(from, to, { recursive: true });
  const ids: Record<string, string> = { ...ledger.ids };
  for (const entry of planned) {
    const { id, model } = entry;
    const { slug, text } = writer.write(entry);
    writeFileSync(join(to, model.collection, `${slug}.mdx`), text);
    const path = entryPath(typeOf(model), slug);
    ids[id] = path;
    for (const part of [...findingsOf(model), ...itemsOf(model).map(({ item }) => item)]) {
      const place = moved(part.id, id);
      ids[place] = `${path}#${place.slice(id.length + 1)}`;
    }
  }
  writeFileSync(join(to, "ledger.yaml"), stringify({ ids, retired: ledger.retired }, { lineWidth: 0 }));
  return { real: models.length, added: planned.length };
}
