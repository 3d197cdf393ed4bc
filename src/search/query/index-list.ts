import { encodeCbor, type CborValue } from "./encode-cbor.ts";
import type { PublishedTable } from "./index-files.ts";

/** The name under which the engine asks for its list. No such file exists: the list is made from the table of entries. */
const listName = "list";

/** What stands before the list where it is not compressed. */
const mark = "pagefind_dcd";

/** The engine's id of the page of an entry, which is the name of its file. Its own part is its version. */
export const pageName = (entryId: string, version: string): string => `${entryId}_${version}`;

/** The engine's ids of all pages, in the order of the table. */
export const pageNames = ({ entryIds, pageIds }: Pick<PublishedTable, "entryIds" | "pageIds">): string[] =>
  entryIds.map((id, docIndex) => pageName(id, pageIds[docIndex] ?? ""));

/** The files that the engine reads first, made from the table of entries, which holds all that they would say. */
export function indexList(table: Pick<PublishedTable, "entryIds" | "pageIds" | "index">): {
  readonly entry: unknown;
  readonly list: Uint8Array<ArrayBuffer>;
  readonly listName: string;
  readonly wasmName: string;
} {
  const { version, language, words, chunks, rest } = table.index;
  const pages: CborValue = pageNames(table).map((name, docIndex) => [name, words[docIndex] ?? 0, ""]);
  return {
    entry: {
      version,
      languages: { [language]: { hash: listName, wasm: language, page_count: pages.length } },
    },
    list: new Uint8Array([...new TextEncoder().encode(mark), ...encodeCbor([version, pages, chunks, ...rest])]),
    listName: `pagefind.${listName}.pf_meta`,
    wasmName: `wasm.${language}.pagefind`,
  };
}
