import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The scripts of a page of a built site with all their static imports, as paths below the site's folder.
 * @param parts names of the scripts that only this page fetches, such as `library-search`
 */
export function scriptsOf(dist: string, html: string, parts: readonly string[] = []): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    const path = join("_astro", file);
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(join(dist, path), "utf8");
    for (const match of text.matchAll(/(?:from|import)\s*"\.\/([\w.@-]+\.js)"/g)) add(match[1] ?? "");
  };
  for (const match of html.matchAll(/<script type="module" src="[^"]*\/_astro\/([^"]+)"/g)) add(match[1] ?? "");
  for (const part of parts) {
    const [file] = globSync(`${part}.*.js`, { cwd: join(dist, "_astro") });
    if (!file) throw new Error(`There is no script named ${part}.`);
    add(file);
  }
  return found;
}
