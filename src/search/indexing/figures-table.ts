import type { FiguresTable } from "../query/index-files.ts";
import type { ExportedEntry } from "../../exports/library-json.ts";
import { figuresOf } from "../text/figures.ts";

/** `names` are the entries' ids in the order of the table. Background figures are listed just as results are. */
export function figuresTable(entries: readonly ExportedEntry[], names: readonly string[]): FiguresTable {
  const table = new Map<string, [number, string][]>();
  for (const { id, findings } of entries) {
    for (const { id: finding, statement, text, values } of findings) {
      const said = [statement, text, ...values.flatMap((value) => [value.text, String(value.n ?? "")])].join(" ");
      for (const figure of new Set(figuresOf(said))) {
        const places = table.get(figure) ?? [];
        table.set(figure, places);
        places.push([names.indexOf(id), finding.slice(id.length + 1)]);
      }
    }
  }
  return Object.fromEntries(table);
}
