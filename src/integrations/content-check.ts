import type { AstroIntegration } from "astro";
import { checkContent } from "../content/check-content.ts";
import { contentDir } from "../content/content-dir.ts";

/** Stops a build before it begins when the content has problems, with all of them; in dev they are a warning. */
export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        if (command !== "build" && command !== "dev") return;
        const { report, counts } = checkContent(contentDir);
        if (!report) logger.info(counts);
        else if (command === "dev") logger.warn(`\n${report}`);
        else throw new Error(`\n${report}`);
      },
    },
  };
}
