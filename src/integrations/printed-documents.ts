import type { AstroIntegration } from "astro";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { documentsDir, printedDocuments as printed } from "../documents/printed-documents.ts";
import { getLibrary } from "../library/index.ts";

/** Puts the PDFs that the pages link to into a built site. Says so where a folder was named and its PDFs do not fit. */
export function printedDocuments(): AstroIntegration {
  return {
    name: "printed-documents",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const from = documentsDir();
        if (from === undefined) return;
        const documents = printed(getLibrary());
        const to = join(fileURLToPath(dir), "documents");
        mkdirSync(to, { recursive: true });
        for (const { name } of documents) copyFileSync(join(from, name), join(to, name));
        if (documents.length > 0) logger.info(`${String(documents.length)} PDFs are linked.`);
        else logger.warn(`The PDFs in ${from} are of another edition or address, so nothing links to them.`);
      },
    },
  };
}
