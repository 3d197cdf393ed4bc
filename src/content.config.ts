import { defineCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { takeRecords } from "./content/current-content.ts";
import { collections as known, type Collection } from "./model/collections.ts";

/**
 * Gives Astro the records of the content folder, so that pages can render their texts. No digest is set, because Astro
 * skips entries with a known digest before it registers their texts. The store is cleared first, because an earlier run
 * may have filled it from another folder.
 */
const records = (collection: Collection): Loader => ({
  name: "content-records",
  load: ({ store, config }) => {
    store.clear();
    for (const record of takeRecords()) {
      if (record.collection !== collection) continue;
      store.set({
        id: record.slug,
        data: record.data,
        body: record.body,
        filePath: relative(fileURLToPath(config.root), record.file),
        deferredRender: record.file.endsWith(".mdx"),
      });
    }
    return Promise.resolve();
  },
});

const folder = <C extends Collection>(name: C) =>
  defineCollection({ loader: records(name), schema: known[name].schema as (typeof known)[C]["schema"] });

export const collections = {
  taxonomy: folder("taxonomy"),
  themes: folder("themes"),
  principles: folder("principles"),
  "case-studies": folder("case-studies"),
  insights: folder("insights"),
  checklists: folder("checklists"),
  sessions: folder("sessions"),
  sources: folder("sources"),
  references: folder("references"),
  glossary: folder("glossary"),
  templates: folder("templates"),
  pages: folder("pages"),
};
