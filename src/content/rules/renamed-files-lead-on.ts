import { entryPath } from "../../model/entry-type.ts";
import { typeOf, type ContentIndex, type EntryRecord } from "../content-index.ts";
import type { Rule } from "./rule.ts";

/** The name of the file at an address: the last part of the address. */
const slugIn = (path: string) => path.replace(/\/$/, "").split(/[/#]/).at(-1) ?? "";

/** The former addresses of an entry, newest first. */
function addressesBefore({ data, ...record }: EntryRecord, { ledger, declarations }: ContentIndex): string[] {
  // Another rule reports an id that is given twice. Nobody knows which entry had the address.
  if (declarations.get(data.id)?.length !== 1) return [];
  const own = entryPath(typeOf(record), record.slug);
  const recorded = [ledger.ids[data.id] ?? own, ...(ledger.moved[data.id] ?? [])];
  return [...new Set(recorded)].filter((path) => path !== own);
}

/** A renamed file lists the names it was published under, so that links to it work for ever. */
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
