import type { Graph, Thing, WithContext } from "schema-dts";
import type { Library } from "../../library/library.ts";
import { datasetNode } from "./dataset-node.ts";
import { entryNode } from "./entry-node.ts";
import { findingNode } from "./finding-node.ts";
import type { LinkedSite } from "./linked-site.ts";
import { glossaryNode, taxonomyNodes } from "./term-set-nodes.ts";

/**
 * One node as the text of a data block in a page. Nothing in it can end the block.
 */
export const dataBlock = (node: Exclude<Thing, string>): string =>
  JSON.stringify({ "@context": "https://schema.org", ...node } satisfies WithContext<
    Exclude<Thing, string>
  >).replaceAll("<", "\\u003c");

/** The whole library as one graph: the data set, every entry with a page, every finding, and all terms. */
export const libraryGraph = (library: Library, site: LinkedSite): Graph => ({
  "@context": "https://schema.org",
  "@graph": [
    datasetNode(site, library.site.editions.at(-1)),
    ...library.entries.filter(({ type }) => type !== "glossary").map((entry) => entryNode(entry, site)),
    ...[...library.findings.values()].map((finding) => findingNode(finding, site)),
    glossaryNode(library, site),
    ...taxonomyNodes(library, site),
  ],
});
