import { getCollection, getEntry, render } from "astro:content";
import { collectionNames } from "../model/collections.ts";
import { noLedger } from "../model/ledger.ts";
import { noVocabulary } from "../model/vocabulary.ts";
import { buildLibrary } from "./build.ts";
import type { Library } from "./library.ts";
import { describeContentError } from "../content/source-position.ts";
import { ContentError } from "../content/problem.ts";
import type { ContentRecord } from "../content/record.ts";

/** Every record that Astro has read, in the form that the library is built from. */
async function loadRecords(): Promise<ContentRecord[]> {
  const all = await Promise.all(collectionNames.map((name) => getCollection(name)));
  return all
    .flat()
    .map(
      ({ collection, id, data, body, filePath }) =>
        ({ collection, slug: id, data, file: filePath ?? id, body: (body ?? "").trimStart() }) as ContentRecord,
    );
}

/** Reads all content through Astro and builds the library; every problem stands in the message of the one error. */
export async function loadLibrary(): Promise<Library> {
  const [records, sites, ledgers, vocabularies] = await Promise.all([
    loadRecords(),
    getCollection("site"),
    getCollection("ledger"),
    getCollection("vocabulary"),
  ]);
  const site = sites[0]?.data;
  if (!site) throw new Error("content/site.yaml is missing: copy it from the project and change it.");
  try {
    return buildLibrary({
      records,
      site,
      ledger: ledgers[0]?.data ?? noLedger,
      vocabulary: vocabularies[0]?.data ?? noVocabulary,
    });
  } catch (error) {
    if (error instanceof ContentError) throw new Error(`\n${describeContentError(error)}`, { cause: error });
    throw error;
  }
}

/** The component that renders the body of a record. */
export async function loadBody(
  collection: "themes" | "principles" | "case-studies" | "insights" | "checklists" | "sessions" | "pages",
  slug: string,
) {
  const record = await getEntry(collection, slug);
  if (!record) throw new Error(`There is no ${collection}/${slug} to render.`);
  return render(record);
}
