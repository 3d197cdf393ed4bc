import type { AstroIntegration } from "astro";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Puts the base path before the address of every rule of `_headers`: hosts match them with whole paths. */
export const underBase = (headers: string, base: string): string =>
  headers.replace(/^\//gm, `${base.replace(/\/$/, "")}/`);

/** Writes the `_headers` of a build for the place where it is published. */
export function publishedHeaders(): AstroIntegration {
  let base = "/";
  return {
    name: "published-headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:done": ({ dir }) => {
        const file = new URL("_headers", dir);
        if (existsSync(file)) writeFileSync(file, underBase(readFileSync(file, "utf8"), base));
      },
    },
  };
}
