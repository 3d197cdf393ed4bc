import type { Site } from "../../model/site.ts";

/** What the zip of an edition says of itself, so that it can be understood where nothing else of the library is left. */
export function readMe(
  site: Pick<Site, "name" | "organisation" | "edition" | "licence" | "description">,
  address?: string,
): string {
  const { name, organisation, edition, licence, description } = site;
  return `${[
    name,
    edition,
    description,
    organisation && `Published by ${organisation}.`,
    address ? `Address: ${address}` : "This copy was built as a preview, so its files name no address.",
    licence &&
      `Licence of the text: ${licence.name}${licence.url ? ` (${licence.url})` : ""}. Name ${name} and say what you changed.`,
    "Facts and figures belong to the source documents, whose publishers keep their rights. Cite them too, down to the unit, and keep what limits a figure with the figure.",
    `What is in here:

data/library.json       the whole library
data/library.jsonld     the same in the terms of schema.org
data/figures.csv        every finding, one row for each number
data/references.*       source documents and the works that they name: RIS, BibTeX, CSL-JSON
data/vocabulary.json    words that search knows
data/changes.json       what happened to entries, findings and questions since the first edition
data/schemas/           JSON Schemas of all these, of the files in content/, and of assessment files
content/                the library as its editors write it; a copy of the software builds the site from it`,
    "The same content, built for the same address, gives this file byte for byte.",
  ]
    .filter(Boolean)
    .join("\n\n")}\n`;
}
