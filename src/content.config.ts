import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { join, resolve } from "node:path";
import { contentDir } from "./content/content-dir.ts";
import { collections as known, type Collection } from "./model/collections.ts";
import { ledgerSchema } from "./model/ledger.ts";
import { siteSchema } from "./model/site.ts";
import { vocabularySchema } from "./model/vocabulary.ts";

/** A folder of content: one file a record, its slug the path below the folder; names that begin with _ are left out. */
const folder = <C extends Collection>(name: C) => {
  const { schema, ending } = known[name];
  return defineCollection({
    loader: glob({
      base: resolve(join(contentDir, name)),
      pattern: [`**/*.${ending}`, "!**/_*"],
      generateId: ({ entry }) => entry.slice(0, -ending.length - 1),
    }),
    schema: schema as (typeof known)[C]["schema"],
  });
};

const single = (name: string) => glob({ base: resolve(contentDir), pattern: `${name}.yaml` });

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
  pages: folder("pages"),
  site: defineCollection({ loader: single("site"), schema: siteSchema }),
  ledger: defineCollection({ loader: single("ledger"), schema: ledgerSchema }),
  vocabulary: defineCollection({ loader: single("vocabulary"), schema: vocabularySchema }),
};
