import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { templatesOf } from "../src/content/starters.ts";
import { entryTypes, type EntryType } from "../src/model/entry-type.ts";
import { reservedSlugs } from "../src/model/site-paths.ts";
import { slugOf } from "../src/model/slug.ts";
import { Refusal } from "./refusal.ts";

interface NewEntry {
  readonly id: string;
  readonly file: string;
}

const types = Object.keys(entryTypes).filter((name) => name !== "source");

const isEntryType = (name: string): name is EntryType => name in entryTypes;

/** The id of a source is a key of words from its title, without digits because a key cannot have them. */
function sourceKey(title: string): string {
  const key = slugOf(title.replace(/\d+/g, " "));
  if (key === "") throw new Refusal("The key of a source is made of its title. Give one with words in Latin letters.");
  return key;
}

/** The number after the highest one ever used, in the folder with its hidden files or in the ledger. */
function nextId(contentDir: string, type: EntryType): string {
  const { prefix, folder } = entryTypes[type];
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
  if (next > 999) throw new Refusal(`All 999 ids of ${folder} are given.`);
  return `${String(prefix)}-${String(next).padStart(width, "0")}`;
}

/** The starter of a type with its id, title and dates written in. */
function fillIn(starter: string, type: EntryType, id: string, title: string, today: string): string {
  const { prefix } = entryTypes[type];
  const nextYear = `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}`;
  const placeholder = prefix === null ? /\bshort-key\b/g : new RegExp(`${prefix}-0+\\b(?=[.\\s#])`, "g");
  return starter
    .replaceAll(placeholder, id)
    .replace(/^(title|term):.*$/m, (_, field: string) => `${field}: ${JSON.stringify(title)}`)
    .replace(/^(published|updated): .*$/gm, `$1: ${today}`)
    .replace(/^reviewBy: .*$/m, `reviewBy: ${nextYear}`)
    .replace(/^(id: \S+) #.*$/m, "$1");
}

/**
 * Makes a new entry from its starter: the next free id, the dates of `today` (`YYYY-MM-DD`) and a slug from the title.
 * Throws a `Refusal` if the type or the title gives no entry.
 */
export function makeEntry(contentDir: string, type: string, title: string, today: string): NewEntry {
  if (type === "page")
    throw new Refusal(
      `A page of the site about itself has no starter. Copy one of ${join(contentDir, "pages")} and change its words.`,
    );
  if (!isEntryType(type) || title.trim() === "")
    throw new Refusal(`Usage: npm run new -- <type> "<title>"\nTypes: ${[...types, "source"].join(", ")}.`);
  const { prefix, folder } = entryTypes[type];
  const starter = globSync(join(templatesOf(contentDir), `${type}.*`))[0];
  if (starter === undefined) throw new Refusal(`There is no template for ${type} in ${templatesOf(contentDir)}.`);
  const id = prefix === null ? sourceKey(title) : nextId(contentDir, type);
  // A title without Latin letters gives no slug, so the id is used.
  const slug = prefix === null ? id : slugOf(title) || slugOf(id);
  if (reservedSlugs.get(folder)?.includes(slug))
    throw new Refusal(`/${folder}/${slug}/ is the address of a page of the site. Choose another title.`);
  const file = join(contentDir, folder, slug + basename(starter).slice(type.length));
  if (existsSync(file)) throw new Refusal(`${file} exists already. Choose another title, or edit that entry.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fillIn(readFileSync(starter, "utf8"), type, id, title, today));
  return { id, file };
}
