import { designs, type Design } from "../model/design.ts";
import { entryTypes } from "../model/entry-type.ts";
import { gapDirections, type GapDirection } from "../model/gap-direction.ts";
import { csv } from "./csv.ts";
import type { ExportedEntry, LibraryExport } from "./library-json.ts";

const heads = ["Id", "Type", "Title", "Summary", "Designs of results", "Gap", "Address", "Updated"];

const designWords = (name: string) => designs[name as Design].plain;
const gapWords = (name: string) => gapDirections[name as GapDirection].word;

function row(entry: ExportedEntry): string[] {
  const { id, type, title, summary, facets, url, address, updated } = entry;
  const studied = entry.designs.map(designWords).join("; ");
  const gaps = (facets["gap"] ?? []).map(gapWords).join("; ");
  return [id, entryTypes[type].one, title, summary, studied, gaps, address ?? url, updated];
}

/**
 * The entries of a list, in its order, as a table for a spreadsheet. Unknown ids are left out. It begins with a byte order
 * mark, without which Excel misreads UTF-8.
 */
export function resultsCsv(ids: readonly string[], { entries }: LibraryExport): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []).map(row);
  return `\uFEFF${csv([heads, ...rows])}`;
}
