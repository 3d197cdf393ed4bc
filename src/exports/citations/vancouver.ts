import type { CitedWork } from "./cited-work.ts";
import { sentences, unitWords } from "./sentences.ts";

const day = (date: string) =>
  new Date(date).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** “2026 Feb 1”, as the style orders it. */
const dayInStyle = (date: string) => day(date).split(" ").reverse().join(" ").replace("Sept", "Sep");

function pageCitation(work: CitedWork): string {
  const { title, authors, container, edition, date = "", address } = work;
  return sentences([
    authors,
    `${title} [Internet]`,
    `In: ${container ?? ""}`,
    `${edition ? `${edition}; ` : ""}[updated ${dayInStyle(date)}]`,
    // No full stop after an address, because readers would copy it.
  ]).concat(address ? ` Available from: ${address}` : "");
}

function workCitation({ authors, title, container, publisher, date, address, units, stated }: CitedWork): string {
  const issued = [publisher, date].filter((part) => part !== undefined && part !== authors).join("; ");
  const words = sentences([...(stated ? [stated] : [authors, title, container, issued]), unitWords(units)]);
  return address ? `${words} Available from: ${address}` : words;
}

/**
 * A citation in Vancouver style (Citing Medicine, National Library of Medicine), as far as the work states what the style
 * asks for. Documents keep the citation of the library, which is in that order. The day of reading is the reader's to add.
 */
export const vancouver = (work: CitedWork): string => (work.kind === "page" ? pageCitation(work) : workCitation(work));
