import type { Facet } from "./model/facet.ts";
import { placeFragment } from "./model/id-pattern.ts";
import { sharedTypes } from "./model/shared-types.ts";
import { previewOrigin } from "./model/publishing-place.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** A site path, such as an entry's, as an address that works wherever the site is published. */
export const href = (path: string): string => `${base}${path}`;

/** The whole address, for print, citations and exports. A preview has none, so it is undefined there. */
export const absolute = (path: string): string | undefined =>
  import.meta.env.SITE === previewOrigin ? undefined : new URL(href(path), import.meta.env.SITE).href;

/** The whole address for data; a preview gives the path, which leads to the same place wherever the data is read. */
export const addressIn = (path: string): string => absolute(path) ?? href(path);

/** The whole address as people read it. */
export const addressWords = (path: string): string => absolute(path) ?? `preview, ${href(path)}`;

/** The permanent path, which never changes: of an entry it leads to its page, of a finding or question it is one. */
export const permanentPath = (id: string): string => `/id/${id}/`;

/** The code for cameras that opens the permanent address of an entry. Only a published copy has it. */
export const qrCodePath = (id: string): string => `${permanentPath(id)}qr.svg`;

/** The page of what is new, and its feed: of the whole library, or of one theme. */
export const newsPath = "/whats-new/";
export const feedPath = (theme?: { path: string }): string => `${theme ? theme.path : "/"}feed.xml`;

/** The page with every way to cite an entry or to show it on another site. Nobody needs to find it by search. */
export const citePath = (id: string): string => `/cite/${id}/`;

/** The picture that goes with a link to a page: one for each type of entry that has a page, one for all else. */
export const shareImage = (page: string): string =>
  `/og/${sharedTypes.some((type) => type === page) ? page : "library"}.png`;

/** What other sites show of an entry or a finding in a frame. `harvest-plot` is the plot of all results. */
export const embedPath = (id: string): string => `/embed/${id}/`;

/** The page on which people answer a checklist for a code. Nobody needs to find it by search. */
export const votePath = (checklist: { path: string }): string => `${checklist.path}vote/`;

/** A file among the documents to download. */
export const documentPath = (name: string): string => `/documents/${name}`;

/** The blank form of a checklist for Word. */
export const formPath = (checklist: { slug: string }): string => documentPath(`${checklist.slug}.docx`);

/** A template for Word. */
export const templateFormPath = (template: { slug: string }): string => documentPath(`template-${template.slug}.docx`);

/** A template for Excel. */
export const templateWorkbookPath = (template: { slug: string }): string =>
  documentPath(`template-${template.slug}.xlsx`);

/** The blank workbook of a checklist. */
export const workbookPath = (checklist: { slug: string }): string => documentPath(`${checklist.slug}.xlsx`);

/** The page of one term of a facet. */
export const topicPath = (facet: Facet, term: string): string => `/topics/${facet}/${term}/`;

/** The library with the given terms chosen, one or several of a facet. */
export const libraryPath = (chosen: Partial<Record<Facet, string | readonly string[]>>): string =>
  `/library/?${new URLSearchParams(
    Object.entries(chosen).flatMap(([facet, terms]) => [terms].flat().map((term) => [facet, term])),
  ).toString()}`;

/** The page of the evidence, showing only results that carry a term of each of the given facets. */
export const evidencePath = (chosen: Partial<Record<Facet, string>>): string =>
  `/evidence/?${new URLSearchParams(chosen).toString()}`;

/** A link that adds something to the session that a person builds. */
export const addToSessionPath = (id: string): string => `/sessions/build/#+${id}`;

/** The page that sets entries side by side. Which ones stands in the fragment alone, so no server is told. */
export const comparePath = (ids: readonly string[]): string => `/compare/${ids.length > 0 ? `#${ids.join(",")}` : ""}`;

/** What that page fetches of one entry. */
export const compareDataPath = (id: string): string => `/compare/${id}.json`;

/** The fragment of a source unit on its source's page. Hyphens replace dots, which selectors would have to escape. */
export const unitFragment = (unitId: string): string => `u-${unitId.replaceAll(".", "-")}`;

export const unitPath = (unit: { id: string; source: { path: string } }): string =>
  `${unit.source.path}#${unitFragment(unit.id)}`;

export const placePath = (place: { id: string; entry: { path: string } }): string =>
  `${place.entry.path}#${placeFragment(place.id)}`;

/** The fragment of a numbered citation in the list of sources at the foot of a page. */
export const citationFragment = (number: number): string => `source-${String(number)}`;

/** The fragment of the first citation mark with a number in the text of a page. */
export const markFragment = (number: number): string => `mark-${String(number)}`;
