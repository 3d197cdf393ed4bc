import type { AstroIntegration } from "astro";
import {
  countEntries,
  reportMissingPublisher,
  reportProblems,
  reportUnpublishable,
  reportWarnings,
} from "../content/check-content.ts";
import { latestContent } from "../content/current-content.ts";
import { previewOrigin, readSiteUrl } from "../model/publishing-place.ts";

/**
 * Stops a build before it begins if the content has problems, and lists all of them. In dev they are warnings, and
 * pages list them. A build for publishing (SITE_URL) also stops at ids that the ledger would not keep, and ends with a
 * warning if readers are not told who publishes it.
 */
export function contentCheck(): AstroIntegration {
  const isPublished = readSiteUrl(process.env["SITE_URL"]) !== previewOrigin;
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        if (command !== "build" && command !== "dev") return;
        const content = latestContent();
        const publishes = command === "build" && isPublished;
        const report = reportProblems(content) ?? (publishes ? reportUnpublishable(content) : undefined);
        const warnings = reportWarnings(content);
        if (warnings) logger.warn(`\n${warnings}`);
        if (!report) logger.info(countEntries(content));
        else if (command === "dev") logger.warn(`\n${report}`);
        else throw new Error(`\n${report}`);
      },
      "astro:build:done": ({ logger }) => {
        const missing = isPublished ? reportMissingPublisher(latestContent()) : undefined;
        if (missing) logger.warn(missing);
      },
    },
  };
}
