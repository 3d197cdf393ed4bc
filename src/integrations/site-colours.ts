import type { AstroIntegration } from "astro";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { contentDir } from "../content/content-dir.ts";
import { currentContent } from "../content/current-content.ts";
import { accentOnTints, coloursSchema, strongestTint, type Colours } from "../model/colours.ts";
import type { Framework } from "../model/framework.ts";

/** The style module with the colours from site.yaml. */
const moduleName = "site:colours";

/** Sass variables for the colours of a site and for the framework whose themes are drawn as discs. */
function siteStyles(colours: Colours, frameworks: readonly Framework[]): string {
  const { accent, accentDeep, accentTint, themes } = colours;
  const named = Object.entries(themes).map(([name, colour]) => `"${name}": ${colour}`);
  return [
    `$accent: ${accent};`,
    `$accent-deep: ${accentDeep};`,
    `$accent-tint: ${accentTint};`,
    `$accent-on-tints: ${accentOnTints(colours)};`,
    `$strongest-tint: ${String(strongestTint * 100)}%;`,
    `$themes: (${named.join(", ")});`,
    `$disc-framework: "${frameworks[0]?.id ?? ""}";`,
  ].join("\n");
}

/** Gives stylesheets a module with the colours of the content folder. It is rebuilt when site.yaml changes. */
export function siteColours(): AstroIntegration {
  const address = pathToFileURL(resolve(join(contentDir, "site.yaml")));
  const importer = {
    canonicalize: (name: string) => (name === moduleName ? address : null),
    load: () => {
      const { site } = currentContent();
      const contents = siteStyles(site?.colours ?? coloursSchema.parse({}), site?.frameworks ?? []);
      return { contents, syntax: "scss" as const };
    },
  };
  return {
    name: "site-colours",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { css: { preprocessorOptions: { scss: { importers: [importer] } } } } });
      },
    },
  };
}
