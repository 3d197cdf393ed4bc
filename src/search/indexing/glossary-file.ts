import type { ExportedEntry } from "../../exports/library-json.ts";
import type { GlossaryFile } from "../query/index-files.ts";

/** What the glossary says, for a search that names one of its terms. */
export const glossaryFile = (entries: readonly ExportedEntry[]): GlossaryFile =>
  Object.fromEntries(
    entries
      .filter(({ type }) => type === "glossary")
      .map(({ id, title, url, summary }) => [id, { title, url, definition: summary }]),
  );
