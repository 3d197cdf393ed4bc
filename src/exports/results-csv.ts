import { csv } from "./csv.ts";
import type { ExportedEntry, LibraryExport } from "./library-json.ts";

const heads = ["Id", "Type", "Title", "Summary", "Designs of results", "Gap", "Address", "Updated"];

function row(entry: ExportedEntry): string[] {
  const { id, type, title, summary, designs, facets, url, address, updated } = entry;
  return [id, type, title, summary, designs.join("; "), (facets["gap"] ?? []).join("; "), address ?? url, updated];
}

/** The entries of a list, in its order, as a table for a spreadsheet. Ids that the library does not know are left out. */
export function resultsCsv(ids: readonly string[], { entries }: LibraryExport): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []).map(row);
  return csv([heads, ...rows]);
}
