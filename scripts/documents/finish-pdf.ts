/** Dates as the browser writes them into a PDF, all of one length. */
const date = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;

/**
 * Gives a PDF the date of its content, `YYYY-MM-DD`, since that of the clock would make each print another file. The length
 * stays, and with it every offset in the file.
 */
export function datePdf(pdf: Uint8Array, day: string): Buffer {
  const stamp = `D:${day.replaceAll("-", "")}000000+00'00'`;
  return Buffer.from(
    Buffer.from(pdf)
      .toString("latin1")
      .replace(date, (_, key: string) => `/${key} (${stamp})`),
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
