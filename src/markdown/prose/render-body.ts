import { getEntry, render } from "astro:content";

/** The collections whose records have a text. */
export type ProseCollection =
  "themes" | "principles" | "case-studies" | "insights" | "checklists" | "sessions" | "pages";

/** The component that renders the text of a record, and its headings. Throws if there is no such record. */
export async function renderBody(collection: ProseCollection, slug: string) {
  const record = await getEntry(collection, slug);
  if (!record) throw new Error(`There is no ${collection}/${slug} to render.`);
  const { Content, headings } = await render(record);
  return { Content, headings };
}
