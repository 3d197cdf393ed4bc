import mdx from "@astrojs/mdx";
import { unified } from "@astrojs/markdown-remark";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import remarkGfm from "remark-gfm";
import { contentDir } from "./src/content/content-dir.ts";
import { browserFloor } from "./src/integrations/browser-floor.ts";
import { contentCheck } from "./src/integrations/content-check.ts";
import { followEdits } from "./src/integrations/follow-edits.ts";
import { remarkFindingGroups } from "./src/markdown/remark-finding-groups.ts";
import { remarkKeepCitations } from "./src/markdown/remark-keep-citations.ts";
import { remarkHeadingIds } from "./src/markdown/remark-heading-ids.ts";
import { remarkSections } from "./src/markdown/remark-sections.ts";
import { remarkTableLabels } from "./src/markdown/remark-table-labels.ts";
import { remarkRefuseCode } from "./src/markdown/remark-refuse-code.ts";
import { editionFile } from "./src/integrations/edition-file.ts";
import { indexMarks } from "./src/integrations/index-marks.ts";
import { printedDocuments } from "./src/integrations/printed-documents.ts";
import { offlineList } from "./src/integrations/offline-list.ts";
import { publishedHeaders } from "./src/integrations/published-headers.ts";
import { siteColours } from "./src/integrations/site-colours.ts";
import { searchIndex } from "./src/integrations/search-index.ts";
import { textDirections } from "./src/integrations/text-direction.ts";
import { purgeCss } from "./src/integrations/purge-css.ts";
import { readBasePath, readSiteUrl } from "./src/model/publishing-place.ts";

/** What Astro remembers of the content between builds belongs to one content folder, by its whole path. */
const contentKey = createHash("sha256").update(resolve(contentDir)).digest("hex").slice(0, 12);

export default defineConfig({
  site: readSiteUrl(process.env.SITE_URL),
  base: readBasePath(process.env.BASE_PATH),
  cacheDir: `./node_modules/.astro/${contentKey}`,
  trailingSlash: "always",
  // The default eats the spaces between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: "error",
  build: { inlineStylesheets: "never" },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      // What refuses code comes first, before anything in a text has run; sections are made last, of what they hold.
      remarkPlugins: [
        remarkGfm,
        remarkRefuseCode,
        remarkHeadingIds,
        remarkKeepCitations,
        remarkTableLabels,
        remarkFindingGroups,
        remarkSections,
      ],
    }),
  },
  integrations: [
    contentCheck(),
    followEdits(),
    textDirections(),
    browserFloor(),
    siteColours(),
    mdx(),
    // Permanent addresses only lead elsewhere; a vote, a citation and what other sites show are found from their entry.
    sitemap({ filter: (page) => !/\/(id|cite|embed)\/[^/]+\/$|\/vote\/$/.test(page) }),
    purgeCss(),
    searchIndex(),
    indexMarks(),
    editionFile(),
    printedDocuments(),
    offlineList(),
    publishedHeaders(),
  ],
  vite: {
    // Nothing inline: one fixed content security policy serves every page.
    build: {
      assetsInlineLimit: 0,
      // Whatever fetches a script that comes later fetches its imports too: see src/fetching.
      modulePreload: false,
      rolldownOptions: {
        // Astro's own mark in compiled MDX; it has done its work by then, and the warning would hide others.
        onLog: (level, log, report) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
        },
      },
    },
    // Scripts that are fetched by an address of their own are named as all others.
    worker: {
      format: "es",
      rolldownOptions: {
        output: {
          entryFileNames: "_astro/[name].[hash].js",
          chunkFileNames: "_astro/[name].[hash].js",
          // All that is needed to answer is one file, from which the views take what they share with it.
          codeSplitting: { groups: [{ name: "whole-assessment", test: /\/whole-assessment\.ts/ }] },
        },
      },
    },
    // Content may live outside the project (CONTENT_DIR); its compiled text still needs Astro.
    resolve: { dedupe: ["astro"] },
  },
});
