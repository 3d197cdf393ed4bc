import type { CitedWork } from "./cited-work.ts";
import { notesOf } from "./notes-of.ts";

/** A value of one line; the format has no other. */
const line = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * Readers part a name at its first comma, as family and given name, and drop what follows a second. So a string of several
 * names, and an organisation with a comma in its name, cannot stand as a name.
 */
function isOneName({ kind, authors = "" }: CitedWork): boolean {
  const commas = authors.split(",").length - 1;
  return commas === 0 || (kind === "work" && commas === 1);
}

function record(work: CitedWork): string {
  const { kind, id, title, authors, publisher, container, edition, date, address, language } = work;
  const fields: readonly (readonly [string, string | undefined])[] = [
    // What kind of work a source names is not known, so the type claims nothing.
    ["TY", kind === "page" ? "ELEC" : "GEN"],
    ["ID", id],
    ["TI", title],
    ["AU", isOneName(work) ? authors : undefined],
    ["T2", container],
    ["ET", edition],
    ["PB", publisher],
    ["PY", date?.slice(0, 4)],
    ["DA", date && date.length > 4 ? date.replaceAll("-", "/") : undefined],
    ["LA", language],
    ["UR", address],
    ["N1", authors && !isOneName(work) ? `Authors, as the source gives them: ${authors}` : undefined],
    ...notesOf(work).map((note) => ["N1", note] as const),
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${line(value ?? "")}`);
  return [...lines, "ER  - ", ""].map((text) => `${text}\r\n`).join("");
}

/** Works in RIS, which reference managers import. Nobody's names are taken apart. */
export const ris = (works: readonly CitedWork[]): string => works.map(record).join("");
