import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { contentDir } from "../src/content/content-dir.ts";
import { templatesOf } from "../src/content/starters.ts";
import { entryTypes, type EntryType } from "../src/model/entry-type.ts";
import { reservedSlugs } from "../src/model/site-paths.ts";
import { slugOf } from "../src/model/slug.ts";

/** Makes a new entry from its template: the next free id, today's dates, a slug from the title. */
const [type = "", title = ""] = process.argv.slice(2);
const types = Object.keys(entryTypes).filter((name) => name !== "source");

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const isEntryType = (name: string): name is EntryType => name in entryTypes;

if (type === "page")
  fail(
    `A page of the site about itself has no starter. Copy one of ${join(contentDir, "pages")} and change its words.`,
  );
if (!isEntryType(type) || title.trim() === "")
  fail(`Usage: npm run new -- <type> "<title>"\nTypes: ${[...types, "source"].join(", ")}.`);

const { prefix, folder } = entryTypes[type];
const template =
  globSync(join(templatesOf(contentDir), `${type}.*`))[0] ??
  fail(`There is no template for ${type} in ${templatesOf(contentDir)}.`);

/** The id of a source is a key of words from its title, without digits because a key cannot have them. */
function sourceKey(): string {
  const key = slugOf(title.replace(/\d+/g, " "));
  return key || fail("The key of a source is made of its title. Give one with words in Latin letters.");
}

/** The number after the highest one ever used, in the folder with its hidden files or in the ledger. */
function nextId(): string {
  const own = join(contentDir, folder);
  const inside = existsSync(own) ? readdirSync(own, { recursive: true, withFileTypes: true }) : [];
  const files = inside.filter((item) => item.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = [...files, join(contentDir, "ledger.yaml")]
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, "utf8"));
  const given = new RegExp(`\\b${String(prefix)}-(\\d{2,3})\\b`, "g");
  const numbers = texts.flatMap((text) => [...text.matchAll(given)].map(([, number = ""]) => number));
  const width = Math.max(type === "reference" || type === "glossary" ? 3 : 2, ...numbers.map(({ length }) => length));
  const next = Math.max(0, ...numbers.map(Number)) + 1;
  if (next > 999) fail(`All 999 ids of ${folder} are given.`);
  return `${String(prefix)}-${String(next).padStart(width, "0")}`;
}

const id = prefix === null ? sourceKey() : nextId();
// A title without Latin letters gives no slug, so the id is used.
const slug = prefix === null ? id : slugOf(title) || slugOf(id);
const file = join(contentDir, folder, slug + basename(template).slice(type.length));
if (reservedSlugs.get(folder)?.includes(slug))
  fail(`/${folder}/${slug}/ is the address of a page of the site. Choose another title.`);
if (existsSync(file)) fail(`${file} exists already. Choose another title, or edit that entry.`);

const today = new Date().toISOString().slice(0, 10);
const nextYear = `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}`;
const placeholder = prefix === null ? /\bshort-key\b/g : new RegExp(`${prefix}-0+\\b(?=[.\\s#])`, "g");
const text = readFileSync(template, "utf8")
  .replaceAll(placeholder, id)
  .replace(/^(title|term):.*$/m, (_, field: string) => `${field}: ${JSON.stringify(title)}`)
  .replace(/^(published|updated): .*$/gm, `$1: ${today}`)
  .replace(/^reviewBy: .*$/m, `reviewBy: ${nextYear}`)
  .replace(/^(id: \S+) #.*$/m, "$1");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, text);
console.log(
  `${file}\nIt is ${id}. Fill it in, then run npm run check; npm run ledger records the id before you publish.`,
);
