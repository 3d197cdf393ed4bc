import type { CitedWork } from "./cited-work.ts";
import { notesOf } from "./notes-of.ts";

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which no character is a command. */
const plain = (text: string) =>
  text.replace(/[\\{}~^]|[&%$#_]/g, (character) => commands[character] ?? `\\${character}`).replace(/\s+/g, " ");

/** An address is taken as it stands, so what would end its field is written in percent. */
const verbatim = (address: string) => address.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));

function record(work: CitedWork): string {
  const { id, title, authors, publisher, container, edition, date, address, language } = work;
  const notes = notesOf(work);
  // Double braces keep a text whole: no name is taken apart, and no capital made small.
  const fields = [
    ["title", `{${plain(title)}}`],
    ["author", authors && `{${plain(authors)}}`],
    ["howpublished", container && `{${plain(container)}}`],
    ["publisher", publisher && `{${plain(publisher)}}`],
    ["edition", edition && `{${plain(edition)}}`],
    ["year", date?.slice(0, 4)],
    ["date", date && date.length > 4 ? date : undefined],
    ["url", address && verbatim(address)],
    ["langid", language],
    ["note", notes.length > 0 ? `{${plain(notes.join(" | "))}}` : undefined],
  ] as const;
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value ?? ""}},\n`);
  return `@misc{${id},\n${lines.join("")}}\n`;
}

/** Works in BibTeX, UTF-8. All are `@misc`, because what kind of work a source names is not known. */
export const bibtex = (works: readonly CitedWork[]): string => works.map(record).join("\n");
