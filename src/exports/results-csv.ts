import { designs, type Design } from "../model/design.ts";
import { entryTypes } from "../model/entry-type.ts";
import { csv } from "./csv.ts";
import type { ExportedEntry, LibraryExport } from "./library-json.ts";

const heads = [
  "Id",
  "Type",
  "Title",
  "Summary",
  "Designs of results",
  "What it rests on",
  "Gap",
  "What limits this evidence",
  "Address",
  "Updated",
];

const designWords = (name: string) => designs[name as Design].plain;

function row(entry: ExportedEntry): string[] {
  const { id, type, title, summary, evidence, url, address, updated } = entry;
  const studied = entry.designs.map(designWords).join("; ");
  const gaps = evidence?.gaps.join("; ") ?? "";
  const limits = evidence?.limits.join("; ") ?? "";
  const kind = entryTypes[type].one;
  return [id, kind, title, summary, studied, evidence?.sentence ?? "", gaps, limits, address ?? url, updated];
}

/**
 * The entries of a list, in its order, as a table for a spreadsheet, each with what its card says of its results and with
 * what limits them. Unknown ids are left out. It begins with a byte order
 * mark, without which Excel misreads UTF-8.
 */
export function resultsCsv(ids: readonly string[], { entries }: LibraryExport): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []).map(row);
  return `\uFEFF${csv([heads, ...rows])}`;
}
