import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fixtureSite } from "../../scripts/fixture-site.ts";

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

function write(name: string, files: ReadonlyMap<string, string>): string {
  const folder = join(work, name.replaceAll(" ", "-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function build(content: string): { readonly out: string; readonly said: string; readonly status: number | null } {
  const out = `${content}-site`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join("node_modules", "astro", "bin", "astro.mjs"), "build", "--outDir", out],
    { encoding: "utf8", env: { ...process.env, CONTENT_DIR: content, BASE_PATH: "", SITE_URL: "" } },
  );
  return { out, said: stdout + stderr, status };
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
    const { out, said, status } = build(write(name, files));
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

  test("words of content in another language are marked with it, those of the interface are not", () => {
    const folder = join(work, "welsh");
    cpSync(fixtureSite.content, folder, { recursive: true });
    appendFileSync(join(folder, "site.yaml"), "language: cy\n");
    const { out, said, status } = build(folder);
    expect(status, said.slice(-3000)).toBe(0);
    const page = (path: string) => readFileSync(join(out, path, "index.html"), "utf8");
    const inWelsh: [path: string, mark: RegExp][] = [
      ["topics/dimension/access", /<title lang="cy">Access: /],
      ["topics/dimension/access", /<meta name="description" content="[^"]+" lang="cy"/],
      ["topics/dimension/access", /<h1 lang="cy">Access</],
      ["topics/dimension/access", /<span lang="cy">[^<]+<\/span>/],
      ["topics", /<a href="\/topics\/dimension\/access\/" lang="cy">/],
      ["library", /<label for="dimension-access">\s*<span data-part="label" lang="cy">/],
      ["library", /<legend[^>]* lang="cy">\s*By place/],
      ["map", /<a href="\/topics\/dimension\/access\/" lang="cy">/],
      ["case-studies/a-reward-for-returns", /<title lang="cy">/],
      ["case-studies/a-reward-for-returns", /<p class="finding__statement" lang="cy">/],
      ["figures", /<p class="figure-row__statement" lang="cy">/],
      ["checklists/umbrellas-in-short", /data-part="ask" lang="cy">/],
      ["sessions/an-evening-at-the-shelf", /<p lang="cy">Everybody looks/],
      ["about", /<title lang="cy">/],
    ];
    expect(inWelsh.filter(([path, mark]) => !mark.test(page(path)))).toEqual([]);
    const inEnglish: [path: string, mark: RegExp][] = [
      ["topics", /<html lang="en-GB"[\s\S]*<title>Topics/],
      ["topics/design/account", /<h1>/],
      ["topics/dimension/access", /<p class="lede">\d/],
      ["library", /<label for="type-case-study">\s*<span data-part="label">/],
      ["library", /<title>Library/],
    ];
    expect(inEnglish.filter(([path, mark]) => !mark.test(page(path)))).toEqual([]);
  });
});
