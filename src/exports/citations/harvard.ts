import { dateWords } from "../../model/date-words.ts";
import type { CitedWork } from "./cited-work.ts";
import { sentences, unitWords } from "./sentences.ts";

/** The year of a work, what its document says of its date, or that there is none. */
const yearOf = ({ date, dateWords: words }: CitedWork): string => date?.slice(0, 4) ?? words ?? "no date";

/**
 * A citation in Harvard style (Cite Them Right): author and date first, or title and date where nobody is named. The day of
 * reading is the reader's to add.
 */
export function harvard(work: CitedWork): string {
  const { kind, title, authors, container, publisher, edition, date = "", address, units } = work;
  // Our own citations of documents begin with their publisher too; of other works nobody has said that it wrote them.
  const who = authors ?? (kind === "document" ? publisher : undefined);
  const year = `(${yearOf(work)})`;
  const words = sentences([
    who ? `${who} ${year} ‘${title}’` : `‘${title}’ ${year}`,
    container,
    publisher === who ? undefined : publisher,
    edition,
    kind === "page" ? `Last updated ${dateWords(date)}` : undefined,
    ...(kind === "document" && !publisher ? ["Publisher not stated"] : []),
    unitWords(units),
  ]);
  return address ? `${words} Available at: ${address}` : words;
}
