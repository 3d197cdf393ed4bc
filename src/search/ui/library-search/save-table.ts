import type { LibraryExport } from "../../../exports/library-json.ts";
import { resultsCsv } from "../../../exports/results-csv.ts";
import { slugOf } from "../../../model/slug.ts";
import { saveFile } from "../../../browser/download.ts";

/** Downloads the entries of a list as a table that is named after the library. */
export function saveTable(ids: readonly string[], library: LibraryExport): void {
  saveFile(`${slugOf(library.site.name) || "library"}.csv`, "text/csv", resultsCsv(ids, library));
}
