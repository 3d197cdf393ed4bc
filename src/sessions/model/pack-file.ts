import { isPackId } from "./pack-id.ts";
import { MOST_ITEMS, MOST_MINUTES } from "./pack.ts";
import type { KeptPack } from "./kept-pack.ts";
import type { PreparedItem } from "./prepared-pack.ts";

const format = "equity-evidence-library/session";
const version = 1;

/** No session that a person types is larger, in characters. */
export const LARGEST_FILE = 1_000_000;

/** A text cannot be read as a session. `message` says why and what to do. */
export class PackFileError extends Error {}

const notASession = "This file holds no session of this library. Choose one whose name ends in .session.json.";

/** The text of a file, and of the record that a browser keeps. */
export const writePackFile = ({ title, created, updated, edition, items }: KeptPack): string =>
  `${JSON.stringify({ format, version, title, created, updated, edition, items }, null, 2)}\n`;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function demandText(fields: Fields, name: string, where: string): string {
  const value = fields[name] ?? "";
  if (typeof value !== "string") throw new PackFileError(`${where} cannot be read, so nothing was opened.`);
  return value;
}

function demandTime(fields: Fields, name: string): string {
  const time = new Date(demandText(fields, name, "A date in this file"));
  if (Number.isNaN(time.getTime()))
    throw new PackFileError("A date in this file cannot be read, so nothing was opened.");
  return time.toISOString();
}

function readItem(value: unknown, place: number): PreparedItem {
  const where = `Item ${String(place + 1)} of this file`;
  const { id, minutes = 0 } = isFields(value) ? value : {};
  const isTime = Number.isInteger(minutes) && Number(minutes) >= 0 && Number(minutes) <= MOST_MINUTES;
  if (!isFields(value) || typeof id !== "string" || !isPackId(id) || !isTime)
    throw new PackFileError(`${where} cannot be read, so nothing was opened.`);
  const words = { prompt: demandText(value, "prompt", where), notes: demandText(value, "notes", where) };
  return { id, minutes: Number(minutes), ...words };
}

function readItems(value: unknown): readonly PreparedItem[] {
  if (!Array.isArray(value)) throw new PackFileError(notASession);
  if (value.length > MOST_ITEMS)
    throw new PackFileError(
      `This file has ${String(value.length)} items. A session has at most ${String(MOST_ITEMS)}.`,
    );
  const items = value.map(readItem);
  const twice = items.find(({ id }, i) => items.findIndex((item) => item.id === id) < i);
  if (twice) throw new PackFileError(`This file has ${twice.id} twice, so nothing was opened.`);
  return items;
}

function parsed(text: string): Fields {
  if (text.length > LARGEST_FILE) throw new PackFileError("This file is too large for a session.");
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (isFields(value) && value["format"] === format) return value;
  } catch {
    // What is no JSON is no session either.
  }
  throw new PackFileError(notASession);
}

/**
 * Reads a session from the text of a file, whole or not at all.
 *
 * @throws PackFileError with the reason, in words for the person
 */
export function readPackFile(text: string): KeptPack {
  const fields = parsed(text);
  const { version: own, edition } = fields;
  if (!Number.isInteger(own) || Number(own) < 1) throw new PackFileError(notASession);
  if (Number(own) > version)
    throw new PackFileError(
      "A newer version of this library made this file. Reload this page and open the file again.",
    );
  if (!Number.isInteger(edition) || Number(edition) < 1)
    throw new PackFileError("The edition in this file cannot be read, so nothing was opened.");
  return {
    title: demandText(fields, "title", "The name in this file"),
    items: readItems(fields["items"]),
    created: demandTime(fields, "created"),
    updated: demandTime(fields, "updated"),
    edition: Number(edition),
  };
}
