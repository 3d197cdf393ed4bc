import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { entryTypes, type EntryType } from "../src/model/entry-type.ts";
import { slugOf } from "../src/model/slug.ts";
import { contentDir } from "../src/content/content-dir.ts";
import { templatesOf } from "../src/content/starters.ts";

/** Makes a new entry from its template: the next free id, today's dates, a slug from the title. */
const [type = "", title = ""] = process.argv.slice(2);
const types = Object.keys(entryTypes).filter((name) => entryTypes[name as EntryType].prefix !== null);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!types.includes(type) || title.trim() === "") {
  fail(`Usage: npm run new -- <type> "<title>"\nTypes: ${types.join(", ")}.`);
}

const { prefix, folder } = entryTypes[type as EntryType];
const template =
  globSync(join(templatesOf(contentDir), `${type}.*`))[0] ??
  fail(`There is no template for ${type} in ${templatesOf(contentDir)}.`);
const file = join(contentDir, folder, slugOf(title) + basename(template).slice(type.length));
if (existsSync(file)) fail(`${file} exists already. Choose another title, or edit that entry.`);

/** The number after the highest that was ever given: in the content or in the ledger, so that none is used again. */
function nextId(): string {
  const texts = [...globSync(join(contentDir, folder, "*.*")), join(contentDir, "ledger.yaml")]
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, "utf8"));
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(new RegExp(`\\b${String(prefix)}-(\\d{2,3})\\b`, "g"))].map((match) => match[1] ?? ""),
  );
  const width = Math.max(2, ...numbers.map(({ length }) => length));
  return `${String(prefix)}-${String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, "0")}`;
}

const today = new Date().toISOString().slice(0, 10);
const nextYear = `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}`;
const id = nextId();
const text = readFileSync(template, "utf8")
  .replaceAll(new RegExp(`${String(prefix)}-0+\\b(?=[.\\s#])`, "g"), id)
  .replace(/^(title|term):.*$/m, (_, field: string) => `${field}: ${JSON.stringify(title)}`)
  .replace(/^(published|updated): .*$/gm, `$1: ${today}`)
  .replace(/^reviewBy: .*$/m, `reviewBy: ${nextYear}`)
  .replace(/^(id: \S+) #.*$/m, "$1");
writeFileSync(file, text);
console.log(
  `${file}\nIt is ${id}. Fill it in, then run npm run check; npm run ledger records the id before you publish.`,
);
