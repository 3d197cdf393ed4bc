import type { AstroIntegration } from "astro";
import { createHash } from "node:crypto";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PurgeCSS } from "purgecss";
import { wordsInTags } from "./words-in-tags.ts";

const template = /<html[^>]* data-page="([^"]+)"/;
const stylesheet = /(\/_astro\/)([\w.@-]+\.css)/g;

/** The attributes that the rules of a stylesheet ask for. */
const attributesIn = (css: string) => [...new Set([...css.matchAll(/\[\s*([\w-]+)/g)].map(([, name = ""]) => name))];

/** Keeps the rules that the pages use. Only words in tags count, so templates must name classes that scripts set. */
async function purge(css: string, pages: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: pages.map((raw) => ({ raw, extension: "html" })),
    css: [{ raw: css }],
    // A state that a script sets, such as `aria-selected="true"`, stands on no page, so every attribute counts as used.
    dynamicAttributes: attributesIn(css),
    // Only words in tags count, because words of the text are not class names.
    defaultExtractor: wordsInTags,
    fontFace: true,
    keyframes: true,
    // No page holds these: search makes marks, and a script makes the note beside a citation.
    safelist: ["mark", "citation-note", "cite__open"],
  });
  return result?.css ?? css;
}

/**
 * After a build, gives every page template a stylesheet with only the rules that its pages use, named by a hash. Each
 * page then makes one render-blocking request without unused rules.
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
