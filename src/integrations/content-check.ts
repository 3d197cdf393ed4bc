import type { AstroIntegration } from "astro";
import { countEntries, reportProblems, reportUnpublishable, reportWarnings } from "../content/check-content.ts";
import { latestContent } from "../content/current-content.ts";
import { previewOrigin, readSiteUrl } from "../model/publishing-place.ts";

/**
 * Stops a build before it begins if the content has problems, and lists all of them. In dev they are warnings, and
 * pages list them. A build for publishing (SITE_URL) also stops at ids that the ledger would not keep.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        if (command !== "build" && command !== "dev") return;
        const content = latestContent();
        const publishes = command === "build" && readSiteUrl(process.env["SITE_URL"]) !== previewOrigin;
        const report = reportProblems(content) ?? (publishes ? reportUnpublishable(content) : undefined);
        const warnings = reportWarnings(content);
        if (warnings) logger.warn(`\n${warnings}`);
        if (!report) logger.info(countEntries(content));
        else if (command === "dev") logger.warn(`\n${report}`);
        else throw new Error(`\n${report}`);
      },
    },
  };
}
