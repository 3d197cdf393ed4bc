import type { AstroIntegration } from "astro";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openingTag } from "./opening-tag.ts";

const attribute = /\s([^\s=>/"']+)(?:="[^"]*")?/g;

const isMark = (name: string) => name.startsWith("data-pagefind-") && name !== "data-pagefind-body";

/** A page without the marks that say to the search index what counts. Which page is searched stays to be seen. */
export const withoutIndexMarks = (html: string): string =>
  html.replace(openingTag, (tag) =>
    tag.includes("data-pagefind-") ? tag.replace(attribute, (whole, name: string) => (isMark(name) ? "" : whole)) : tag,
  );

/** Takes the marks for the search index out of built pages. They have done their work, and every reader would fetch them. */
export function indexMarks(): AstroIntegration {
  return {
    name: "index-marks",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync("**/*.html", { cwd: root })) {
          const html = readFileSync(join(root, file), "utf8");
          const plain = withoutIndexMarks(html);
          if (plain !== html) writeFileSync(join(root, file), plain);
        }
      },
    },
  };
}
