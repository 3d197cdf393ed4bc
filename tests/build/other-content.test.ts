import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { buildContent } from "../fixtures/build-content.ts";
import { smallContent } from "../fixtures/small-content.ts";
import { spokenTexts } from "../fixtures/spoken-text.ts";

const work = mkdtempSync(join(tmpdir(), "other-content-"));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const about = (title: string) =>
  `---\ntitle: ${title}\nsummary: A page of a small library, long enough to be one.\nupdated: 2026-01-01\n---\n\nWords.\n`;

const theme = (id: string) => `---
id: ${id}
title: Light ${id}
summary: A theme of a small library for tests, long enough to pass, named ${id}.
framework: light
order: 1
numeral: "1"
published: 2026-01-01
updated: 2026-01-01
reviewBy: 2027-01-01
---

Words.
`;

const term = `id: GT-001
term: Wick
definition: What burns in a lantern.
published: 2026-01-01
updated: 2026-01-01
reviewBy: 2027-01-01
`;

/** A library with what every library must have: its site.yaml, its required pages and a ledger. */
const bare = new Map([
  [
    "site.yaml",
    readFileSync(join(fixtureSite.content, "site.yaml"), "utf8").replace(/^doors:[\s\S]*?(?=^exampleS)/m, ""),
  ],
  ["ledger.yaml", "ids: {}\n"],
  ...["about", "evidence-labels", "accessibility", "privacy"].map((slug): [string, string] => [
    `pages/${slug}.mdx`,
    about(`About ${slug}`),
  ]),
]);

/** The folders to build, one after the other, with the number of entries that each has. */
const folders: Record<string, { readonly files: ReadonlyMap<string, string>; readonly entries: number }> = {
  "no entry": { files: bare, entries: 0 },
  "one entry": { files: new Map([...bare, ["glossary/wick.yaml", term]]), entries: 1 },
  "three themes and no session": {
    files: new Map([
      ...bare,
      ...["TH-01", "TH-02", "TH-03"].map((id): [string, string] => [`themes/${id.toLowerCase()}.mdx`, theme(id)]),
    ]),
    entries: 3,
  },
};

/** A count of one before a plural, with the words around it. Headings in the menu and counts beside them have capitals. */
const counted =
  "entries documents figures findings gaps groups insights principles parts people places programmes questions results rows sessions sources statements steps studies terms themes units ways";
const oneOfMany = new RegExp(
  `.{0,40}\\b(?:1|[Oo]ne) (?:(?!of |with )[a-z]+ )?(?:${counted.replaceAll(" ", "|")})\\b.{0,30}`,
  "g",
);

/** The words of a page without its markup, so that a count and what it counts stand together. */
const wordsOf = (html: string) =>
  spokenTexts(html.replaceAll(/<script[\s\S]*?<\/script>/g, ""))
    .map(({ text }) => text)
    .join(" ");

function write(name: string, files: ReadonlyMap<string, string>): string {
  const folder = join(work, name.replaceAll(" ", "-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Links of built pages that lead to no file, or to no place of it. */
function deadLinks(out: string): string[] {
  const pages = new Map(
    globSync("**/*.html", { cwd: out }).map((file) => [`/${file}`, readFileSync(join(out, file), "utf8")]),
  );
  const files = new Set(globSync("**/*.*", { cwd: out }).map((file) => `/${file}`));
  return [...pages].flatMap(([file, html]) =>
    [...html.matchAll(/(?:href|src)="(\/[^"]*|#[^"]*)"/g)].flatMap(([, link = ""]) => {
      const [target = "", fragment] = link.replace(/\?[^#]*/, "").split("#");
      const path = target === "" ? file : target.endsWith("/") ? `${target}index.html` : target;
      const page = pages.get(path);
      const isThere = files.has(path) && (!fragment || !page || page.includes(`id="${fragment}"`));
      return isThere ? [] : [`${file} → ${link}`];
    }),
  );
}

/** Each build takes some ten seconds, so these stand in the long run alone. No cache is cleared between them. */
describe.runIf(process.env["LONG"])("other content folders, built one after the other", () => {
  test.each(Object.keys(folders))("a library with %s builds, and every link leads somewhere", (name) => {
    const { files = bare, entries = 0 } = folders[name] ?? {};
    const { out, said, status } = buildContent(write(name, files));
    expect(status, said.slice(-3000)).toBe(0);
    expect(deadLinks(out)).toEqual([]);
    const { entries: published } = JSON.parse(readFileSync(join(out, "data", "library.json"), "utf8")) as {
      entries: unknown[];
    };
    expect(published).toHaveLength(entries);
    const home = readFileSync(join(out, "index.html"), "utf8");
    expect(home).not.toContain("Newest entries");
    expect(home).not.toContain("What the evidence says about gaps");
    expect(home).not.toContain('class="doors"');
    expect(home.includes("theme-row")).toBe(name.includes("themes"));
  });

  test("a library with one entry of each kind counts each in the singular", () => {
    const { out, said, status } = buildContent(write("one of each", smallContent()));
    expect(status, said.slice(-3000)).toBe(0);
    const wrong = globSync("**/*.html", { cwd: out }).flatMap((file) =>
      [...wordsOf(readFileSync(join(out, file), "utf8")).matchAll(oneOfMany)].map(([words]) => `${file}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });
});
