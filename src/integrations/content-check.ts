import type { AstroIntegration } from "astro";
import { resolve, sep } from "node:path";
import { countEntries, reportProblems, reportUnpublishable, reportWarnings } from "../content/check-content.ts";
import { contentDir } from "../content/content-dir.ts";
import { currentContent, forgetContent } from "../content/current-content.ts";
import { previewOrigin, readSiteUrl } from "../model/publishing-place.ts";

/**
 * Stops a build before it begins when the content has problems, with all of them; in dev they are a warning. A build
 * that is to be published (SITE_URL) also stops at ids that the ledger would not keep.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        if (command !== "build" && command !== "dev") return;
        const content = currentContent();
        const publishes = command === "build" && readSiteUrl(process.env["SITE_URL"]) !== previewOrigin;
        const report = reportProblems(content) ?? (publishes ? reportUnpublishable(content) : undefined);
        const warnings = reportWarnings(content);
        if (warnings) logger.warn(`\n${warnings}`);
        if (!report) logger.info(countEntries(content));
        else if (command === "dev") logger.warn(`\n${report}`);
        else throw new Error(`\n${report}`);
      },
      "astro:server:setup": ({ server, refreshContent }) => {
        const folder = resolve(contentDir) + sep;
        server.watcher.add(folder);
        server.watcher.on("all", (_, file) => {
          if (!resolve(file).startsWith(folder)) return;
          forgetContent();
          void refreshContent?.({}).then(() => {
            server.ws.send({ type: "full-reload" });
          });
        });
      },
    },
  };
}
