import type { Page } from "playwright";
import type { Entry, Library } from "../../src/library/library.ts";
import { entryTypes, type EntryType } from "../../src/model/entry-type.ts";
import { dateWords } from "../../src/model/date-words.ts";
import { gatherPages, type BookPart } from "./gather-pages.ts";
import { openForPrint, printPage } from "./print-page.ts";
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

/** A theme with all its entries, one after another. */
export async function printTheme(page: Page, theme: Entry<"theme">, library: Library, base: string): Promise<Print> {
  const entries = library.entries.filter(({ themes }) => themes.includes(theme));
  const own = { title: "About this theme", paths: [`${base.slice(0, -1)}${theme.path}`] };
  const day = newest([theme, ...entries]);
  await openForPrint(page, own.paths[0] ?? base);
  const lines = aboutEdition(library, day);
  await gatherPages(page, { title: theme.title, lines, parts: [own, ...partsOf(entries, read, base)] });
  const printed = await printPage(page, { path: `${base}id/${theme.id}/`, day });
  return { ...printed, name: `theme-${theme.slug}.pdf`, of: theme.id, kind: "theme" };
}

/** The whole library. Pages of sources, with their units one by one, are left to the site. */
export async function printBook(page: Page, library: Library, base: string): Promise<Print> {
  const day = newest(library.entries);
  await openForPrint(page, base);
  const types: readonly EntryType[] = ["theme", ...read, "session"];
  const lines = aboutEdition(library, day);
  await gatherPages(page, { title: library.site.name, lines, parts: partsOf(library.entries, types, base) });
  return {
    ...(await printPage(page, { path: base, day })),
    name: "the-whole-library.pdf",
    of: "library",
    kind: "book",
  };
}
