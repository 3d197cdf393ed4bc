import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseDocument } from "yaml";
import { entryTypes, type EntryType } from "../model/entry-type.ts";
import type { Collection } from "../model/collections.ts";
import { scanBody, type Block } from "./scan-body.ts";
import { levelText } from "./level-text.ts";
import { splitFile } from "./source-position.ts";
import type { Place } from "./problem.ts";

/** One text written by an editor: a field value, or a paragraph or list item of the body. */
export interface WrittenText {
  readonly text: string;
  readonly at: Place;
}

/** The normalised texts of the starters, by collection. New entries of a collection begin as copies of its starter. */
export type Starters = ReadonlyMap<Collection, readonly string[]>;

export const noStarters: Starters = new Map();

/** Returns the starter folder for a content folder. A folder without its own uses the project's. */
export function templatesOf(dir: string): string {
  const own = join(dir, "_templates");
  return existsSync(own) ? own : join("content", "_templates");
}

const listMark = /^\s*([-*+]|\d+\.)\s+/;

function textsOfFields(value: unknown, path: readonly (string | number)[]): WrittenText[] {
  if (typeof value === "string") return [{ text: value, at: { path } }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsOfFields(item, [...path, i]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => textsOfFields(item, [...path, key]));
}

/** Returns every text of fields and body as it is written, headings left out. */
export function allTexts(fields: unknown, blocks: readonly Block[]): WrittenText[] {
  const paragraphs = blocks
    .filter(({ text }) => !text.startsWith("#"))
    .map(({ text, line }) => ({ text: text.replace(listMark, ""), at: { bodyLine: line } }));
  return [...textsOfFields(fields, []), ...paragraphs];
}

/**
 * Returns the normalised texts of fields and body. Ids, dates and terms are single words, so single words are left out.
 */
export function writtenTexts(fields: unknown, blocks: readonly Block[]): WrittenText[] {
  return allTexts(fields, blocks)
    .map(({ text, at }) => ({ text: levelText(text), at }))
    .filter(({ text }) => text.includes(" "));
}

export function readStarters(dir: string): Starters {
  const starters = new Map<Collection, string[]>();
  for (const file of globSync(join(templatesOf(dir), "*.{mdx,yaml}")).sort()) {
    const type = basename(file, extname(file));
    if (!(type in entryTypes)) continue;
    const { fields, body } = splitFile(file, readFileSync(file, "utf8"));
    const texts = writtenTexts(parseDocument(fields).toJS(), scanBody(body).blocks).map(({ text }) => text);
    starters.set(entryTypes[type as EntryType].folder, texts);
  }
  return starters;
}
