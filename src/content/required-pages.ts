import { requiredPages } from "../model/site-paths.ts";
import type { Problem } from "./problem.ts";

/** Reports required pages that a content folder lacks. Every page of the site links to them. */
export function missingPages(dir: string, slugs: readonly string[]): Problem[] {
  return requiredPages
    .filter((slug) => !slugs.includes(slug))
    .map((slug) => ({
      file: `${dir}/pages/${slug}.mdx`,
      at: { path: [] },
      what: "The page is missing, and every page of the site links to it.",
      remedy: "Copy it from the library you began with, and change its words.",
    }));
}
