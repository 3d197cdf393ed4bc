import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkContent, reportProblems } from "../../../src/content/check-content.ts";
import { makeEntry } from "../../../scripts/new-entry.ts";
import { readStarters } from "../../../src/content/starters.ts";
import { entryTypes, type EntryType } from "../../../src/model/entry-type.ts";

const types = ["theme", "principle", "case-study", "insight", "checklist", "session", "reference", "glossary"] as const;
const titles = new Map<EntryType, string>(types.map((type) => [type, `Walking groups for carers: a ${type}`]));
const files = new Map<EntryType, string>();
let dir: string;

const today = "2026-03-04";
const start = (type: EntryType, folder: string) => makeEntry(folder, type, titles.get(type) ?? "", today).file;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "content-"));
  cpSync("content", dir, { recursive: true });
  for (const type of types) files.set(type, start(type, dir));
  // A source begins as a copy of its starter, since its key is no number.
  files.set("source", join(dir, "sources/short-key.yaml"));
  cpSync(join(dir, "_templates/source.yaml"), join(dir, "sources/short-key.yaml"));
});

afterAll(() => {
  rmSync(dir, { recursive: true });
});

const problems = () => (reportProblems(checkContent(dir)) ?? "").split("\n");
const leftover = "still stands here from the starter.  Write what the source says, or take it out";

test("an untouched starter of every type fails the check for each text that it still holds, with its line", () => {
  const found = problems();
  for (const [type, file] of files) {
    const own = found.filter((line) => line.startsWith(`${file}:`) && line.includes(leftover));
    const starters = readStarters(dir).get(entryTypes[type].folder) ?? [];
    // The command writes the title; every other text of the starter is named.
    const left = starters.length - (type === "source" ? 0 : 1);
    expect(own.length, `${type}: ${own.join("\n")}`).toBeGreaterThanOrEqual(left);
    expect(own.every((line) => /:\d+ {2}“/.test(line))).toBe(true);
    if (type !== "source") expect(own.join("\n")).not.toContain(titles.get(type));
  }
});

test("once its texts are written, an entry of every type passes", () => {
  for (const [type, file] of files) {
    const starters = readStarters(dir).get(entryTypes[type].folder) ?? [];
    let text = readFileSync(file, "utf8");
    // Every text of the starter with its words in reverse, which no check has anything against.
    for (const starter of [...starters].sort((a, b) => b.length - a.length)) {
      const words = starter
        .split(" ")
        .map((word) => word.replace(/[^\p{L}’-]/gu, ""))
        .filter(Boolean);
      const pattern = starter
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("'", "['’]")
        .replaceAll('"', '["“”]');
      text = text.replaceAll(new RegExp(pattern, "gi"), words.reverse().join(" "));
    }
    writeFileSync(file, text);
  }
  rmSync(files.get("source") ?? "");
  expect(problems().join("\n")).toBe("");
});

test("a content folder without starters of its own uses those of the project", () => {
  const bare = mkdtempSync(join(tmpdir(), "content-"));
  cpSync("tests/fixtures/content", bare, { recursive: true });
  const file = start("glossary", bare);
  expect(file).toMatch(/glossary\/\S+\.yaml$/);
  expect(reportProblems(checkContent(bare))).toContain(leftover);
  rmSync(bare, { recursive: true });
});

test.each([
  [
    "accents and letters spelt out",
    "case-study",
    "Łódź café: Fußpflege in Tromsø",
    "case-studies/lodz-cafe-fusspflege-in-tromso.mdx",
  ],
  ["no Latin letter", "case-study", "健康", "case-studies/cs-"],
  ["no Latin letter, again", "case-study", "صحة", "case-studies/cs-"],
  ["a folder that is missing", "session", "A first talk", "sessions/a-first-talk.mdx"],
  ["a source", "source", "National survey 2024", "sources/national-survey.yaml"],
])("a title with %s makes a file that the check reads", (_, type, title, file) => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  // The made-up library, because it is read in half the time of our own.
  cpSync("tests/fixtures/content", folder, { recursive: true, filter: (path) => !path.includes("sessions") });
  const first = makeEntry(folder, type, title, today);
  expect(first.file).toContain(join(folder, file));
  if (type !== "source") expect(makeEntry(folder, type, "漢字", today).id).not.toBe(first.id);
  expect(readFileSync(first.file, "utf8")).toContain(`id: ${first.id}\n`);
  expect(checkContent(folder).index.broken.map((broken) => broken.file)).not.toContain(first.file);
  rmSync(folder, { recursive: true });
});

test.each([
  ["session", "Build", "/sessions/build/ is the address of a page of the site. Choose another title."],
  ["page", "Contact", "A page of the site about itself has no starter. Copy one of"],
  ["source", "2024", "The key of a source is made of its title. Give one with words in Latin letters."],
  [
    "sources",
    "A survey",
    "Types: theme, principle, case-study, insight, checklist, session, reference, glossary, source.",
  ],
  ["case-study", "", "Usage: npm run new"],
])("%s “%s” is refused in words", (type, title, message) => {
  expect(() => makeEntry(dir, type, title, today)).toThrow(message);
});

test("the command says which file it made and what comes next, or why it made none", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/new.ts", ...args], {
      env: { ...process.env, CONTENT_DIR: dir },
      encoding: "utf8",
    });
  const made = run("glossary", "A word of our own");
  expect(made.status).toBe(0);
  expect(made.stdout).toMatch(/^\S+a-word-of-our-own\.yaml\nIt is GT-\d{3}\. Fill it in, then run npm run check;/);
  const refused = run("glossary", "A word of our own");
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain("exists already. Choose another title, or edit that entry.");
});
