import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { entryTypes } from "../../src/model/entry-type.ts";
import { fixtureSite } from "../../scripts/fixture-site.ts";

/** Every text below some fields of site.yaml, by its path. */
function textsIn(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}

const site = (folder: string) => parse(readFileSync(join(folder, "site.yaml"), "utf8")) as Record<string, unknown>;
const ours = site("content");
const fields = [
  "name",
  "strapline",
  "description",
  "licence",
  "colours",
  "frameworks",
  "intros",
  "doors",
  "accessibility",
];
/** Paths, ids and dates are no words of ours, and the interface says itself what a glossary is. */
const shared = /\.(path|id|statementDate|lastTested|responseDays|conformance|glossary)$/;
/** The interface names the types of entries. */
const typeNames: readonly string[] = Object.values(entryTypes).map(({ many }) => many);
const words = textsIn(Object.fromEntries(fields.map((field) => [field, ours[field]])))
  .filter(([path]) => !shared.test(path))
  .flatMap(([path, text]) => text.split(/\{[^}]*\}/).map((part): [string, string] => [path, part.trim()]))
  .filter(([, text]) => text.length > 5 && !typeNames.includes(text))
  // Messages have colours of their own, of which two are ours of themes too.
  .map(([path, text]) => (path.startsWith("colours.themes") ? `--hue:${text}` : text));

/** All that people meet of another library: pages, data, icon, styles and scripts. */
const built = globSync("**/*.{html,css,js,json,svg,xml}", { cwd: fixtureSite.folder })
  .filter((file) => !file.startsWith("pagefind"))
  .map((file) => ({ file, text: readFileSync(join(fixtureSite.folder, file), "utf8").replace(/\s+/g, " ") }));

test("a library of another content folder has none of the words and colours of ours", () => {
  expect(built.length).toBeGreaterThan(50);
  expect(words.length).toBeGreaterThan(30);
  // The form of assessment files, and the names under which a browser keeps them, are the software's.
  const kept = /equity-evidence-library(\/assessment(s)?| names)?/g;
  const found = built.flatMap(({ file, text }) => {
    const own = text.replace(kept, "").toLowerCase();
    return [...words, "Health Inequalities Academ", "Health Equity Evidence Centre", "five documents"]
      .filter((word) => own.includes(word.toLowerCase()))
      .map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

test("its own words and colours stand where ours do", () => {
  const page = (path: string) => built.find(({ file }) => file === join(path, "index.html"))?.text ?? "";
  const css = built.filter(({ file }) => file.endsWith(".css")).map(({ text }) => text);
  const { base } = fixtureSite;
  expect(page("")).toContain("What two made-up documents say");
  expect(page("")).toContain("Two ways of light</h2>");
  expect(page("")).toContain("For nobody: five case studies of what never happened.");
  expect(page("")).toContain('<a href="https://tests.example/licence">Northtown Open Lantern Licence</a>; the source');
  expect(page("")).toContain(`href="${base}icon.svg"`);
  expect(page("themes")).toContain("Two ways of light and one harbour custom, all made up for tests.");
  expect(page("topics")).toContain("Two ways of light, and one harbour custom.");
  expect(css.some((text) => text.includes("--accent:#a3480a") && text.includes("--hue:#7a5200"))).toBe(true);
  expect(built.find(({ file }) => file === "icon.svg")?.text).toContain('fill="#a3480a"');
});
