import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wordsInTags } from "../../src/integrations/words-in-tags.ts";
import { builtPages, dist } from "../fixtures/built-site.ts";

const folder = join(dist, "_astro");

/** The selectors of a stylesheet, each alone. Commas within brackets part nothing. */
const selectorsOf = (css: string): string[] =>
  [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list = ""]) => list.split(/,(?![^()]*\))/));

/** The attributes and values that selectors ask for, such as “aria-selected=true”, without quotes. */
const statesIn = (selector: string): string[] =>
  [...selector.matchAll(/\[([\w-]+)(?:~?="?([^"\]]*)"?)?\]/g)].map(([, name = "", value]) =>
    value === undefined ? name : `${name}=${value}`,
  );

/** The classes, ids and elements that a selector needs, without attributes and pseudo-classes. */
const needs = (selector: string): string[] =>
  selector
    .replace(/\[[^\]]*\]|:nth-[\w-]+\([^)]*\)|::?[\w-]+/g, " ")
    .match(/[\w-]+/g)
    ?.filter((word) => !/^\d/.test(word)) ?? [];

const styles = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".css"))
    .map((file) => [file, new Set(selectorsOf(readFileSync(join(folder, file), "utf8")))] as const),
);

test("every state that a source stylesheet names stands in some stylesheet of the site", () => {
  const written = globSync("src/**/*.scss").flatMap((file) =>
    // Sass fills in the rest, and comments may quote a selector.
    statesIn(readFileSync(file, "utf8").replace(/\/\/.*|#\{[^}]*\}/g, "")).filter((state) => !/[="]$/.test(state)),
  );
  const kept = new Set([...styles.values()].flatMap((selectors) => [...selectors].flatMap(statesIn)));
  expect(written).toContain("aria-selected=true");
  expect(written).toContain("data-state=loading");
  expect([...new Set(written)].filter((state) => !kept.has(state))).toEqual([]);
});

test("a rule for a state stands in the stylesheet of every page that has what the rule is about", () => {
  const rules = [...new Set([...styles.values()].flatMap((selectors) => [...selectors]))]
    .filter((selector) => !selector.startsWith("@") && statesIn(selector).length > 0)
    .map((selector) => ({ selector, needed: needs(selector) }));
  expect(rules.length).toBeGreaterThan(20);
  const lost = new Set<string>();
  let pagesWithBox = 0;
  for (const { html } of builtPages) {
    const words = new Set(wordsInTags(html));
    const files = [...html.matchAll(/\/_astro\/([\w.@-]+\.css)/g)].map(([, file = ""]) => file);
    if (words.has("suggestions__option")) pagesWithBox += 1;
    for (const { selector, needed } of rules) {
      if (!needed.every((word) => words.has(word))) continue;
      if (!files.some((file) => styles.get(file)?.has(selector))) lost.add(`${files.join(", ")}: ${selector}`);
    }
  }
  expect(pagesWithBox).toBeGreaterThan(100);
  expect([...lost]).toEqual([]);
});
