/** Dates as the browser writes them into a PDF, all of one length. */
const date = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;

/** Names that the browser gives to the heads of tables, counted on from whatever it drew before, all of one length. */
const headName = /\(node(\d{8})\)/g;

/**
 * Makes a print the same whenever it is made: it gets the date of its content, `YYYY-MM-DD`, instead of the clock's, and
 * the heads of its tables are numbered from one, in the order that they had. The length stays, and with it every offset in the
 * file.
 */
export function makeRepeatable(pdf: Uint8Array, day: string): Buffer {
  const stamp = `D:${day.replaceAll("-", "")}000000+00'00'`;
  const text = Buffer.from(pdf).toString("latin1");
  const numbers = [...new Set([...text.matchAll(headName)].map(([, number = ""]) => number))].sort();
  const places = new Map(numbers.map((number, place) => [number, String(place + 1).padStart(8, "0")]));
  return Buffer.from(
    text
      .replace(date, (_, key: string) => `/${key} (${stamp})`)
      .replace(headName, (name, number: string) => `(node${places.get(number) ?? name})`),
    "latin1",
  );
}

/** The number of pages of a PDF whose page objects are not packed, as Chromium writes them. */
export function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}
