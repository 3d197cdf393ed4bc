import type { Dataset } from "schema-dts";
import type { Edition } from "../../model/edition.ts";
import { licenceOf, publisherOf, type LinkedSite } from "./linked-site.ts";

/** The files that people take away, with their media types. */
const files = {
  "library.json": "application/json",
  "changes.json": "application/json",
  "figures.csv": "text/csv",
  "references.ris": "application/x-research-info-systems",
  "references.bib": "application/x-bibtex",
  "references.json": "application/vnd.citationstyles.csl+json",
  "library.jsonld": "application/ld+json",
  "edition.zip": "application/zip",
} as const;

/** The library as a data set, with every file that it can be had as. */
export const datasetNode = (site: LinkedSite, edition: Edition | undefined): Dataset => ({
  "@type": "Dataset",
  "@id": site.addressOf("/data/"),
  url: site.addressOf("/data/"),
  name: site.name,
  description: site.description,
  inLanguage: site.language,
  isAccessibleForFree: true,
  ...(edition ? { version: String(edition.number), datePublished: edition.date } : {}),
  ...licenceOf(site),
  ...publisherOf(site),
  distribution: Object.entries(files).map(([name, encodingFormat]) => ({
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: site.addressOf(`/data/${name}`),
  })),
});
