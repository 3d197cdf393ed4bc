import type { Page } from "playwright";
import type { Entry, Library } from "../../src/library/library.ts";
import { entryTypes, type EntryType } from "../../src/model/entry-type.ts";
import { dateWords } from "../../src/model/date-words.ts";
import { pagesOfPlaces } from "./finish-pdf.ts";
import { gatherPages, numberContents, type Book, type BookPart } from "./gather-pages.ts";
import { openForPrint, printPage, type PrintedPage, type PrintOptions } from "./print-page.ts";
import type { Print } from "./printed-entry.ts";

const newest = (entries: readonly Entry[]): string =>
  entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), "");

const partsOf = (entries: readonly Entry[], types: readonly EntryType[], base: string): readonly BookPart[] =>
  types
    .map((type) => ({
      title: entryTypes[type].many,
      paths: entries.filter((entry) => entry.type === type).map(({ path }) => `${base.slice(0, -1)}${path}`),
    }))
    .filter(({ paths }) => paths.length > 0);

const read: readonly EntryType[] = ["principle", "insight", "case-study", "checklist"];

const aboutEdition = ({ site }: Library, day: string): readonly string[] => [
  [site.organisation && `Published by ${site.organisation}.`, `${site.edition}.`, `Last changed ${dateWords(day)}.`]
    .filter(Boolean)
    .join(" "),
  ...(site.licence ? [`Text under ${site.licence.name}; the source documents keep their own rights.`] : []),
  "Where a source does not say something, the text says so. Each entry ends with its sources, down to the place in the document.",
];

/** Prints a book twice: the first print says on which pages its articles stand, the second has them in its contents. */
async function printGathered(page: Page, book: Book, options: PrintOptions): Promise<PrintedPage> {
  await gatherPages(page, book);
  const { pdf } = await printPage(page, options);
  await numberContents(page, pagesOfPlaces(pdf));
  return printPage(page, options);
}

/** A theme with all its entries, one after another. */
export async function printTheme(page: Page, theme: Entry<"theme">, library: Library, base: string): Promise<Print> {
  const entries = library.entries.filter(({ themes }) => themes.includes(theme));
  const own = { title: "Overview", paths: [`${base.slice(0, -1)}${theme.path}`] };
  const day = newest([theme, ...entries]);
  await openForPrint(page, own.paths[0] ?? base);
  const lines = aboutEdition(library, day);
  const book = { title: theme.title, of: library.site.name, lines, parts: [own, ...partsOf(entries, read, base)] };
  const printed = await printGathered(page, book, { path: `${base}id/${theme.id}/`, day });
  return { ...printed, name: `theme-${theme.slug}.pdf`, of: theme.id, kind: "theme" };
}

/** The whole library. Pages of sources, with their units one by one, are left to the site. */
export async function printBook(page: Page, library: Library, base: string): Promise<Print> {
  const day = newest(library.entries);
  await openForPrint(page, base);
  const types: readonly EntryType[] = ["theme", ...read, "session"];
  const lines = aboutEdition(library, day);
  const book = { title: library.site.name, lines, parts: partsOf(library.entries, types, base) };
  return {
    ...(await printGathered(page, book, { path: base, day })),
    name: "the-whole-library.pdf",
    of: "library",
    kind: "book",
  };
}
