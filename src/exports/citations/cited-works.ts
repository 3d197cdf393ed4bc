import type { Entry, Library } from "../../library/library.ts";
import type { Site } from "../../model/site.ts";
import { saidIn, type CitedWork } from "./cited-work.ts";

/** What a citation needs to know of the site: its words, and the whole address of a path, if it has one. */
export interface CitingSite extends Pick<Site, "name" | "organisation" | "edition" | "language"> {
  readonly addressOf: (path: string) => string | undefined;
}

/** An entry as a page of this library, under its permanent address. */
export const pageWork = ({ id, title, updated }: Entry, site: CitingSite): CitedWork => ({
  kind: "page",
  id,
  title,
  authors: site.organisation,
  publisher: site.organisation,
  container: site.name,
  edition: site.edition || undefined,
  date: updated,
  address: site.addressOf(`/id/${id}/`),
  notes: [],
  units: [],
  language: site.language,
});

/** A source document, with the units of it that are cited. */
export function documentWork(
  { id, title, data }: Entry<"source">,
  { language }: Pick<CitingSite, "language">,
  units: CitedWork["units"] = [],
): CitedWork {
  const publisher = saidIn(data.publisher);
  const dateWords = saidIn(data.dated);
  return {
    kind: "document",
    id,
    title,
    publisher,
    dateWords,
    address: data.address,
    stated: data.citation,
    notes: [
      ...(publisher ? [] : [`Publisher: ${data.publisher}`]),
      ...(dateWords ? [] : [`Date: ${data.dated}`]),
      `Cited as: ${data.citation}`,
    ],
    units: units.map(({ id: unit, label }) => ({ id: unit, label })),
    language,
  };
}

/** A work that a source names, with no more of it than the source states. */
const namedWork = ({ id, title, data }: Entry<"reference">, { language }: Pick<CitingSite, "language">): CitedWork => ({
  kind: "work",
  id,
  title,
  authors: data.authors,
  publisher: data.publisher,
  container: data.container,
  date: data.year === undefined ? undefined : String(data.year),
  address: data.address,
  notes: data.note ? [data.note] : [],
  units: [],
  language,
});

const isReference = (entry: Entry): entry is Entry<"reference"> => entry.type === "reference";
const isSource = (entry: Entry): entry is Entry<"source"> => entry.type === "source";

/** All that stands behind an entry: its page, the work or document that the page is about, and each source with its units. */
export function worksOf(entry: Entry, site: CitingSite): CitedWork[] {
  const about = isReference(entry) ? [namedWork(entry, site)] : isSource(entry) ? [documentWork(entry, site)] : [];
  const sources = isSource(entry) ? [] : entry.sources;
  return [pageWork(entry, site), ...about, ...sources.map(({ source, units }) => documentWork(source, site, units))];
}

/** Every document that the library draws on, then every work that the documents name. */
export const allWorks = (library: Library): CitedWork[] => [
  ...library.ofType("source").map((source) => documentWork(source, library.site)),
  ...library.ofType("reference").map((reference) => namedWork(reference, library.site)),
];
