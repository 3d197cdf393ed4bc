import type { AstroIntegration } from "astro";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { contentDir } from "../content/content-dir.ts";
import { editionZip } from "../exports/edition/edition-zip.ts";
import { readMe } from "../exports/edition/read-me.ts";
import { getLibrary } from "../library/index.ts";
import { previewOrigin } from "../model/publishing-place.ts";

/** The files that a pattern finds below a folder, by their paths in the zip. */
const filesIn = (folder: string, pattern: string, under: string): [string, Uint8Array][] =>
  globSync(pattern, { cwd: folder }).map((file) => [
    `${under}/${file.split(sep).join("/")}`,
    new Uint8Array(readFileSync(join(folder, file))),
  ]);

/** Writes the whole edition as one file to deposit: its data as published, and its content as written. */
export function editionFile(): AstroIntegration {
  let address: string | undefined;
  return {
    name: "edition-file",
    hooks: {
      "astro:config:done": ({ config: { site, base } }) => {
        address = site === undefined || site === previewOrigin ? undefined : new URL(base, site).href;
      },
      "astro:build:done": ({ dir }) => {
        const data = fileURLToPath(new URL("data/", dir));
        const { site } = getLibrary();
        const files = new Map([
          ["README.txt", new TextEncoder().encode(readMe(site, address))] as const,
          ...filesIn(data, "**/*.{json,jsonld,csv,ris,bib}", "data"),
          ...filesIn(contentDir, "**/*.{mdx,yaml}", "content"),
        ]);
        writeFileSync(join(data, "edition.zip"), editionZip(files, site.editions.at(-1)?.date ?? ""));
      },
    },
  };
}
