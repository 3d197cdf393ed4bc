import { caseStudySchema } from "./case-study.ts";
import { checklistSchema } from "./checklist.ts";
import { glossaryTermSchema } from "./glossary-term.ts";
import { insightSchema } from "./insight.ts";
import { pageSchema } from "./page.ts";
import { principleSchema } from "./principle.ts";
import { referenceSchema } from "./reference.ts";
import { sessionSchema } from "./session.ts";
import { sourceSchema } from "./source.ts";
import { taxonomySchema } from "./taxonomy.ts";
import { templateSchema } from "./template.ts";
import { themeSchema } from "./theme.ts";

/** Every content folder with one record per file: its schema and the ending of its files. */
export const collections = {
  taxonomy: { schema: taxonomySchema, ending: "yaml" },
  themes: { schema: themeSchema, ending: "mdx" },
  principles: { schema: principleSchema, ending: "mdx" },
  "case-studies": { schema: caseStudySchema, ending: "mdx" },
  insights: { schema: insightSchema, ending: "mdx" },
  checklists: { schema: checklistSchema, ending: "mdx" },
  sessions: { schema: sessionSchema, ending: "mdx" },
  sources: { schema: sourceSchema, ending: "yaml" },
  references: { schema: referenceSchema, ending: "yaml" },
  glossary: { schema: glossaryTermSchema, ending: "yaml" },
  templates: { schema: templateSchema, ending: "yaml" },
  pages: { schema: pageSchema, ending: "mdx" },
} as const;

export type Collection = keyof typeof collections;

export const collectionNames = Object.keys(collections) as Collection[];
