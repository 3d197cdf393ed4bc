import mdx from "@astrojs/mdx";
import { unified } from "@astrojs/markdown-remark";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import remarkGfm from "remark-gfm";
import { contentCheck } from "./src/integrations/content-check.ts";
import { attachCitations } from "./src/markdown/remark-keep-citations.ts";
import { promisedHeadings } from "./src/markdown/remark-heading-ids.ts";
import { refuseCode } from "./src/markdown/remark-refuse-code.ts";
import { publishedHeaders } from "./src/integrations/published-headers.ts";
import { searchIndex } from "./src/integrations/search-index.ts";
import { trimStyles } from "./src/integrations/purge-css.ts";
import { readBasePath, readSiteUrl } from "./src/model/publishing-place.ts";

export default defineConfig({
  site: readSiteUrl(process.env.SITE_URL),
  base: readBasePath(process.env.BASE_PATH),
  trailingSlash: "always",
  // The default eats the spaces between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: "error",
  build: { inlineStylesheets: "never" },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, remarkPlugins: [remarkGfm, refuseCode, promisedHeadings, attachCitations] }),
  },
  integrations: [
    contentCheck(),
    mdx(),
    // Permanent addresses only lead elsewhere; the pages they lead to are listed.
    sitemap({ filter: (page) => !/\/id\/[^/]+\/$/.test(page) }),
    trimStyles(),
    searchIndex(),
    publishedHeaders(),
  ],
  vite: {
    // Nothing inline: one fixed content security policy serves every page.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own mark in compiled MDX; it has done its work by then, and the warning would hide others.
        onLog: (level, log, report) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
        },
      },
    },
    // Content may live outside the project (CONTENT_DIR); its compiled text still needs Astro.
    resolve: { dedupe: ["astro"] },
  },
});
