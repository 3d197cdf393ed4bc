import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtureSite } from "../../scripts/fixture-site.ts";
import { buildContent } from "../fixtures/build-content.ts";
import { spokenTexts } from "../fixtures/spoken-text.ts";

const work = mkdtempSync(join(tmpdir(), "content-language-"));
const folder = join(work, "arabic");
const out = `${folder}-site`;
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** A page without its directions, which have a test of their own. */
const page = (path: string) =>
  readFileSync(join(out, path, "index.html"), "utf8").replaceAll(/ dir="(?:ltr|rtl)"/g, "");
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Proper names have no language, and these words are said by the interface too. */
const names = ["Northtown Lantern Shelf", "Northtown Test Office", "Northtown Open Lantern Licence"];
const shared = ["not stated", "15 minutes", "partially compliant"];
/** Sentences of the interface that name people of the content. */
const mixed = ["No gap was measured between: ", "No measure of a gap is reported between: ", "A first step for "];

/** Every text of two words or more in the content, without headings of sections, which are fixed. */
function contentTexts(): string[] {
  const files = globSync("**/*.{yaml,mdx}", { cwd: fixtureSite.content }).filter((file) => !file.startsWith("ledger"));
  const texts = files.flatMap((file) => {
    const text = readFileSync(join(fixtureSite.content, file), "utf8");
    // A file of fields alone has no line that ends them.
    const [fields = "", ...body] = text.replace(/^---\n/, "").split("\n---\n");
    const paragraphs = body
      .join("\n")
      .split("\n\n")
      .filter((text) => !text.startsWith("#"));
    return [...stringsIn(parse(fields)), ...paragraphs.map((text) => text.replace(/<[^>]+>|\*/g, ""))];
  });
  return [...new Set(texts.map((text) => plain(text).toLowerCase()))].filter(
    (text) => text.includes(" ") && !shared.includes(text) && !names.some((name) => name.toLowerCase() === text),
  );
}

/** One build takes half a minute, so these stand in the long run alone. */
describe.runIf(process.env["LONG"])("a library whose content is in another language than the interface", () => {
  beforeAll(() => {
    cpSync(fixtureSite.content, folder, { recursive: true });
    appendFileSync(join(folder, "site.yaml"), "language: ar\n");
    const { said, status } = buildContent(folder);
    expect(status, said.slice(-3000)).toBe(0);
  }, 180_000);

  test("marks every text of the content that stands on a page", () => {
    const texts = contentTexts();
    expect(texts.length).toBeGreaterThan(300);
    let marked = 0;
    const unmarked = globSync("**/*.html", { cwd: out }).flatMap((file) =>
      spokenTexts(readFileSync(join(out, file), "utf8")).flatMap(({ text, lang }) => {
        const said = names.reduce((rest, name) => rest.replaceAll(name, ""), text).toLowerCase();
        const found = texts.find((one) => said.includes(one));
        if (found === undefined) return [];
        if (lang === "ar") marked += 1;
        return lang === "ar" || mixed.some((start) => text.startsWith(start)) ? [] : [`${file}: ${text}`];
      }),
    );
    expect(marked).toBeGreaterThan(1000);
    expect(unmarked.slice(0, 30)).toEqual([]);
  });

  test("says of every text in which direction it runs, and of words of the interface inside it", () => {
    const wrong = globSync("**/*.html", { cwd: out }).flatMap((file) =>
      spokenTexts(readFileSync(join(out, file), "utf8"))
        .filter(({ lang, dir = "ltr" }) => dir !== (lang === "ar" ? "rtl" : "ltr"))
        .map(({ text }) => `${file}: ${text}`),
    );
    expect(wrong.slice(0, 30)).toEqual([]);
  });

  test("marks words of the interface inside a text as English", () => {
    const words = spokenTexts(page("principles/ring-before-the-last-ferry"));
    const inEnglish = ["Link", "Copy link", "states", "Source 2", "to the section “What to do”"];
    expect(inEnglish.filter((one) => !words.some(({ text }) => text === one))).toEqual([]);
    expect(words.filter(({ text, lang }) => inEnglish.includes(text) && lang !== "en-GB")).toEqual([]);
  });

  test("marks single words of the content too, and none that the interface says", () => {
    const inArabic: [path: string, mark: RegExp][] = [
      ["topics/dimension/access", /<title lang="ar">Access: /],
      ["topics/dimension/access", /<meta name="description" content="[^"]+" lang="ar"/],
      ["topics/dimension/access", /<h1 lang="ar">Access</],
      ["topics/dimension/access", /<p class="small soft">\s*<span lang="ar">/],
      ["topics", /<a href="\/topics\/dimension\/access\/" lang="ar">/],
      ["library", /<label for="dimension-access">\s*<span data-part="label" lang="ar">/],
      ["library", /<legend[^>]* lang="ar">\s*By place/],
      ["map", /<a href="\/topics\/dimension\/access\/" lang="ar">/],
      ["case-studies/a-reward-for-returns", /<title lang="ar">/],
      ["case-studies/a-reward-for-returns", /<p class="finding__statement" lang="ar">/],
      ["figures", /<p class="figure-row__statement" lang="ar">/],
      ["checklists/umbrellas-in-short", /data-part="ask" lang="ar">/],
      ["sessions/an-evening-at-the-shelf", /<p lang="ar">Everybody looks/],
      ["about", /<title lang="ar">/],
    ];
    expect(inArabic.filter(([path, mark]) => !mark.test(page(path)))).toEqual([]);
    const inEnglish: [path: string, mark: RegExp][] = [
      ["topics", /<html lang="en-GB"[\s\S]*<title>Topics/],
      ["topics/design/account", /<h1>/],
      ["library", /<label for="type-case-study">\s*<span data-part="label">/],
      ["library", /<title>Library/],
    ];
    expect(inEnglish.filter(([path, mark]) => !mark.test(page(path)))).toEqual([]);
  });
});
