import type { AstroIntegration } from "astro";
import { globSync, writeFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { writeHeaders } from "./header-rules.ts";

/** Writes the `_headers` of a build for the files that it wrote and the path it is published under. */
export function publishedHeaders(): AstroIntegration {
  let base = "/";
  return {
    name: "published-headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = `${config.base.replace(/\/$/, "")}/`;
      },
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = globSync("**/*.*", { cwd: root }).map((file) => file.split(sep).join("/"));
        writeFileSync(new URL("_headers", dir), writeHeaders(files, base));
      },
    },
  };
}
