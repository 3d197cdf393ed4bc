import type { AstroIntegration } from "astro";
import { createHash } from "node:crypto";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PurgeCSS } from "purgecss";

const template = /<html[^>]* data-page="([^"]+)"/;
const stylesheet = /(\/_astro\/)([\w.@-]+\.css)/g;

/** The rules of a stylesheet that the given pages use. Words in tags count, so classes that scripts set must stand in a template. */
async function purge(css: string, pages: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: pages.map((raw) => ({ raw, extension: "html" })),
    css: [{ raw: css }],
    // Words of tags alone: those of the text name no class.
    defaultExtractor: (content: string) => content.replace(/>[^<]+</g, "><").match(/[\w-]+/g) ?? [],
    fontFace: true,
    keyframes: true,
    // Search makes marks from the text of its index; a script makes the note beside a citation.
    safelist: ["mark", "citation-note", "cite__open"],
  });
  return result?.css ?? css;
}

/**
 * After a build, gives every page template a stylesheet of its own with only the rules its pages use, named by its
 * content: one render-blocking request, and none of it wasted.
 */
export function purgeCss(): AstroIntegration {
  return {
    name: "purge-css",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync("**/*.html", { cwd: root }).map((file) => ({
          file: join(root, file),
          html: readFileSync(join(root, file), "utf8"),
        }));
        const whole = new Set(
          pages.flatMap(({ html }) => [...html.matchAll(stylesheet)].map((match) => match[2] ?? "")),
        );
        for (const [name, group] of Map.groupBy(pages, ({ html }) => template.exec(html)?.[1] ?? "page")) {
          for (const file of whole) {
            const using = group.filter(({ html }) => html.includes(file));
            if (using.length === 0) continue;
            const css = await purge(
              readFileSync(join(root, "_astro", file), "utf8"),
              using.map(({ html }) => html),
            );
            const hash = createHash("sha256").update(css).digest("base64url").replace(/[-_]/g, "").slice(0, 8);
            const purged = `${name}.${hash}.css`;
            writeFileSync(join(root, "_astro", purged), css);
            for (const page of using) {
              page.html = page.html.replaceAll(file, purged);
              writeFileSync(page.file, page.html);
            }
          }
        }
        for (const file of whole) rmSync(join(root, "_astro", file));
        logger.info(`Trimmed the styles of ${String(pages.length)} pages.`);
      },
    },
  };
}
