import bcd, { type Identifier } from "@mdn/browser-compat-data" with { type: "json" };
import { parse, walk, type CssNode } from "css-tree";
import { transform } from "esbuild";
import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { lackedBy } from "../../.browser-floor.mjs";
import { browserTargets } from "../../src/integrations/browser-floor.ts";
import { dist, readBuilt } from "../fixtures/built-site.ts";

const scripts = globSync("**/*.js", { cwd: dist });
const styles = globSync("**/*.css", { cwd: dist });

/** Whether a compiler would have to rewrite a script for the oldest browsers. */
async function isTooYoung(script: string): Promise<boolean> {
  // esbuild rewrites these wherever some browser does not know the newest letters; all know the classes used here.
  const supported = { "regexp-unicode-property-escapes": true };
  const compile = async (target: string | string[]) =>
    (await transform(script, { target, supported, logLevel: "silent", format: "esm" })).code;
  return (await compile([...browserTargets])) !== (await compile("esnext"));
}

test("the scripts of the site use no syntax that is younger than the oldest browsers", async () => {
  expect(scripts.length).toBeGreaterThan(5);
  for (const file of scripts) expect(await isTooYoung(readBuilt(file)), file).toBe(false);
});

test("younger syntax is noticed", async () => {
  expect(await isTooYoung("export const letters = /[\\p{L}--[a-z]]/v;")).toBe(true);
  expect(await isTooYoung("export class A { static { this.b = 1; } }")).toBe(false);
});

/** What a browser may lack: without it a reader loses nothing but what is said here. */
const harmless = new Map([
  ["::-webkit-search-cancel-button", "Firefox has no such button."],
  ["::-webkit-search-results-button", "Firefox has no such button."],
  ["::-webkit-inner-spin-button", "Firefox keeps its small arrows in a number field."],
  ["::details-content", "Closed details print closed, as their reader left them."],
  ["content-visibility", "Closed details print closed, as their reader left them."],
  ["@page", "Paper has the margins of the printer."],
  ["size", "Paper has the size of the printer."],
  ["break-after", "A heading may end a printed page."],
  ["break-before", "The last printed sheet of a form may hold its sign-off alone."],
  ["orphans", "A printed page may begin or end with one line."],
  ["widows", "A printed page may begin or end with one line."],
  ["cursor", "Fingers have no pointer."],
  ["field-sizing", "A box of text keeps its height and scrolls."],
  ["font-size-adjust", "Fallback fonts look smaller."],
  ["forced-color-adjust", "Safari has no forced colours."],
  ["resize", "A box of text keeps its height and scrolls."],
  ["text-wrap", "Lines are of uneven length."],
]);

const { properties, selectors, types, "at-rules": atRules } = bcd.css;

interface Feature {
  readonly name: string;
  /** Its node in MDN's compatibility data. */
  readonly data: Identifier | undefined;
}

/** The feature of CSS that a node of a stylesheet uses; `property` is that of the declaration around it. */
function featureOf(node: CssNode, property: string | undefined): Feature | undefined {
  switch (node.type) {
    case "Declaration":
      return { name: node.property, data: properties?.[node.property] };
    case "Atrule":
      return { name: `@${node.name}`, data: atRules?.[node.name] };
    case "PseudoClassSelector":
      return { name: `:${node.name}`, data: selectors?.[node.name] };
    case "PseudoElementSelector":
      return { name: `::${node.name}`, data: selectors?.[node.name] };
    case "NestingSelector":
      return { name: "&", data: selectors?.["nesting"] };
    case "Feature":
      return { name: `@media ${node.name}`, data: atRules?.["media"]?.[node.name] };
    case "Identifier": {
      const data = property === undefined ? undefined : properties?.[property]?.[node.name];
      return { name: property ?? node.name, data: data ?? types?.["color"]?.[node.name] };
    }
    case "Function": {
      const data = types?.[node.name] ?? types?.["color"]?.[node.name] ?? types?.["gradient"]?.[node.name];
      return { name: `${node.name}()`, data };
    }
    default:
      return undefined;
  }
}

/**
 * What a stylesheet uses and a browser of the floor lacks. What stands within `@supports` is asked for first, and a
 * property that stands there with a prefix too is meant for the browsers that know it by that name.
 */
function younger(css: string): Map<string, string> {
  const found = new Map<string, string>();
  walk(parse(css), function (node) {
    if (node.type === "Atrule" && node.name === "supports") return walk.skip;
    const feature = featureOf(node, this.declaration?.property);
    const browsers = lackedBy(feature?.data);
    if (!feature || browsers.length === 0 || css.includes(`-webkit-${feature.name}:`)) return undefined;
    found.set(feature.name, browsers.join(", "));
    return undefined;
  });
  return found;
}

const inSite = new Map(styles.flatMap((file) => [...younger(readBuilt(file))]));

test("the styles of the site use nothing that is younger than the oldest browsers and does harm where it is missing", () => {
  expect(styles.length).toBeGreaterThan(10);
  expect([...inSite].filter(([name]) => !harmless.has(name))).toEqual([]);
});

test("nothing is called harmless that the site does not use", () => {
  expect([...harmless.keys()].filter((name) => !inSite.has(name))).toEqual([]);
});

test.each([
  [".a { & .b { color: red } }", "&"],
  [".a { color: light-dark(red, blue) }", "light-dark()"],
  [".a { field-sizing: content }", "field-sizing"],
  [".a:user-invalid { color: red }", ":user-invalid"],
  ["@starting-style { .a { color: red } }", "@starting-style"],
])("younger styles are noticed: %s", (css, name) => {
  expect([...younger(css).keys()]).toContain(name);
});
