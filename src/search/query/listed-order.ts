import { kindPlace } from "../../model/listed-kinds.ts";
import type { EntriesTable } from "./index-files.ts";

/** The places of all entries as the library lists them without a query: by kind in turn, then the latest change. */
export function listedOrder(table: Pick<EntriesTable, "entryIds" | "facets" | "updated">): number[] {
  const types = table.facets["type"];
  const kindOf = (docIndex: number) => kindPlace(types?.terms[types.entries[docIndex]?.[0] ?? -1]);
  return table.entryIds
    .map((_, docIndex) => docIndex)
    .sort((a, b) => kindOf(a) - kindOf(b) || (table.updated[a] ?? 0) - (table.updated[b] ?? 0));
}
