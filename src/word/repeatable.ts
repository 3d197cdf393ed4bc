import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first day that a zip file can name: what is in a document has no day of its own. */
const ZIP_EPOCH = new Date(1980, 0, 1);

const withDates = (core: string, made: string, author: string): string =>
  core
    // By functions: in a string, a dollar sign that a person typed would stand for what was found.
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${made}`)
    .replace(/<cp:lastModifiedBy>[^<]*/, () => `<cp:lastModifiedBy>${author}`);

/**
 * The same document each time: the library that writes it takes its dates from the clock, and the ids of links by
 * chance.
 * @param made UTC time; `author` is XML already
 */
export function makeRepeatable(
  docx: Uint8Array,
  { made, author }: { readonly made: string; readonly author: string },
): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(docx)).sort(([a], [b]) => (a < b ? -1 : 1));
  const ids = new Map<string, string>();
  const renumber = (text: string) =>
    // Only in attributes: a person may have typed anything.
    text.replace(/ (r:id|Id)="(rId[\w-]{8,})"/g, (_, name: string, id: string) => {
      const own = ids.get(id) ?? `rIdLink${String(ids.size + 1)}`;
      ids.set(id, own);
      return ` ${name}="${own}"`;
    });
  // The text comes before the list of its links, so that these are numbered in the order of the text.
  const order = files.toSorted(([a], [b]) => Number(a.includes("_rels/")) - Number(b.includes("_rels/")));
  const settled = new Map(
    order.map(([name, bytes]) => {
      if (!/\.(xml|rels)$/.test(name)) return [name, bytes] as const;
      const text = renumber(strFromU8(bytes));
      return [name, strToU8(name === "docProps/core.xml" ? withDates(text, made, author) : text)] as const;
    }),
  );
  return zipSync(
    Object.fromEntries(files.map(([name]) => [name, [settled.get(name) ?? new Uint8Array(), { mtime: ZIP_EPOCH }]])),
  );
}
