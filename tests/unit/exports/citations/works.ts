import type { CitedWork } from "../../../../src/exports/citations/cited-work.ts";

/** A page of the library, and a document and a work with everything that could break a format. */
export const page: CitedWork = {
  kind: "page",
  id: "CS-01",
  title: "Visits",
  authors: "Northtown ICS",
  publisher: "Northtown ICS",
  container: "A library",
  edition: "First edition, January 2026",
  date: "2026-02-01",
  address: "https://library.example/id/CS-01/",
  notes: [],
  units: [],
  language: "en-GB",
};

export const document: CitedWork = {
  kind: "document",
  id: "guide",
  title: "A guide: 50% of {everything} & more_or_less #1 for $5 ~ ^ \\ “quoted”",
  dateWords: "Spring; the year is not stated",
  address: "https://guide.example/a%20b?c=1&d=2#e_f",
  stated: "A guide. No publisher.",
  notes: ["Publisher: not stated", "Cited as: A guide. No publisher."],
  units: [
    { id: "guide.one.claim.1", label: "Uptake" },
    { id: "guide.one.rec.1", label: "Visit people" },
  ],
  language: "en-GB",
};

export const work: CitedWork = {
  kind: "work",
  id: "RF-01",
  title: "The inverse care law",
  authors: "Ford J, Harasgama S, Gkiouleka A and others",
  container: "The Lancet. 297: 405–412",
  date: "1971",
  notes: ["First line.\nSecond line."],
  units: [],
  language: "en-GB",
};
