import { entryPath } from "../../model/entry-type.ts";
import { typeOf, type ContentIndex, type EntryRecord } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** The last part of an address: the name of the file that stood there. */
const slugIn = (path: string) => path.replace(/\/$/, "").split(/[/#]/).at(-1) ?? "";

/** Addresses at which an entry was published and no longer stands, the newest first. */
function addressesBefore({ data, ...record }: EntryRecord, { ledger, declarations }: ContentIndex): string[] {
  // Of an id that is given twice nobody knows which entry had it; another rule says so.
  if (declarations.get(data.id)?.length !== 1) return [];
  const own = entryPath(typeOf(record), record.slug);
  const recorded = [ledger.ids[data.id] ?? own, ...(ledger.moved[data.id] ?? [])];
  return [...new Set(recorded)].filter((path) => path !== own);
}

/** A link to an entry works for ever: one whose file was renamed says under which names it was published. */
export const renamedFilesLeadOn: Rule = (index) =>
  index.entries.flatMap((record) =>
    addressesBefore(record, index)
      .map(slugIn)
      .filter((slug) => !("formerly" in record.data) || !record.data.formerly.includes(slug))
      .map((slug) => ({
        file: record.file,
        at: { path: ["formerly"] },
        what: `${record.data.id} was published as ${slug}, and links to it would break.`,
        remedy:
          "formerly" in record.data
            ? `Add ${slug} to “formerly”, or give the file that name back.`
            : "Give the file that name back; entries of this type cannot lead on from an older one.",
      })),
  );
