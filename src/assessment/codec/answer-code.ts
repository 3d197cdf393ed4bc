import { ratingNames, type Rating } from "../../model/rating.ts";
import { askedItems, type ChecklistDefinition } from "../model/checklist-definition.ts";
import { isChecked, withCheck } from "./check-symbols.ts";
import { readSymbols, SYMBOL_COUNT, writeSymbols } from "./code-symbols.ts";

/**
 * One person’s ratings of one checklist as a short code to read out or to write in a chat: two characters for the
 * checklist and its questions, one for the edition, two at random, the ratings, and two to check. It holds no name and
 * nothing that was typed.
 */
export interface AnswerCode {
  /** The code as it is written. Equal codes are one person’s, pasted twice. */
  readonly code: string;
  /** By item. An item without a rating is absent. */
  readonly ratings: Readonly<Record<string, Rating>>;
}

/** What a word that is a code may be: of this checklist, of another edition of it, or of another checklist. */
export type ReadCode =
  ({ readonly is: "ours" } & AnswerCode) | { readonly is: "other-edition" } | { readonly is: "other-checklist" };

const HEAD = { fingerprint: 2, edition: 1, random: 2 } as const;
const CHECK = 2;
const headLength = HEAD.fingerprint + HEAD.edition + HEAD.random;

/** No rating, then the ratings in the order of the scale. */
const states = [undefined, ...ratingNames] as const;

/** How many characters are written together, so that a code can be read out and followed. */
const GROUP = 4;

const big = (value: number) => BigInt(value);

/** How many characters hold the ratings of this many items. */
function ratingsLength(items: number): number {
  const most = big(states.length) ** big(items);
  let length = 0;
  for (let room = 1n; room < most; room *= big(SYMBOL_COUNT)) length += 1;
  return length;
}

/** How many characters a code of this checklist has, without the hyphens between its groups. */
export const codeLength = (definition: ChecklistDefinition): number =>
  headLength + ratingsLength(askedItems(definition).length) + CHECK;

/** The shortest code that any checklist has: one of a single item. */
export const SHORTEST_CODE = headLength + 1 + CHECK;

/** Two symbols that stand for a checklist and the order of its items (FNV-1a, 32 bits, folded to ten). */
function fingerprint(definition: ChecklistDefinition): readonly number[] {
  const text = [definition.checklist, ...askedItems(definition).map(({ id }) => id)].join(" ");
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const folded = (hash ^ (hash >>> 10) ^ (hash >>> 20)) >>> 0;
  return [(folded >>> 5) % SYMBOL_COUNT, folded % SYMBOL_COUNT];
}

const editionSymbol = ({ edition }: ChecklistDefinition) => edition % SYMBOL_COUNT;

/** The three characters with which every code of this edition of a checklist begins: the checklist’s two, the edition’s. */
export const codeOpening = (definition: ChecklistDefinition): string =>
  writeSymbols([...fingerprint(definition), editionSymbol(definition)]);

/** A code in groups of four, as it is shown: `7K2M-9QXD-…`. */
const inGroups = (code: string): string => (code.match(new RegExp(`.{1,${String(GROUP)}}`, "g")) ?? []).join("-");

/**
 * The code of one person’s ratings.
 * @param random two numbers from 0 to 31, drawn once a person, so that two who agree on everything have two codes
 */
export function writeCode(
  ratings: Readonly<Partial<Record<string, Rating>>>,
  definition: ChecklistDefinition,
  random: readonly [number, number],
): string {
  const items = askedItems(definition);
  let rest = items.reduceRight((sum, { id }) => sum * big(states.length) + big(states.indexOf(ratings[id])), 0n);
  const written = Array.from({ length: ratingsLength(items.length) }, () => {
    const symbol = Number(rest % big(SYMBOL_COUNT));
    rest /= big(SYMBOL_COUNT);
    return symbol;
  });
  const symbols = [...fingerprint(definition), editionSymbol(definition), ...random, ...written];
  return inGroups(writeSymbols(withCheck(symbols)));
}

/**
 * Reads characters as a code, in any case, without what parts its groups.
 * @returns undefined for what is no code, or has a mistake in it
 */
export function readCode(text: string, definition: ChecklistDefinition): ReadCode | undefined {
  const symbols = readSymbols(text);
  if (!symbols || symbols.length < SHORTEST_CODE || !isChecked(symbols)) return undefined;
  const isOurs = fingerprint(definition).every((symbol, place) => symbol === symbols[place]);
  if (!isOurs || symbols.length !== codeLength(definition)) return { is: "other-checklist" };
  if (symbols[HEAD.fingerprint] !== editionSymbol(definition)) return { is: "other-edition" };
  const ratings = readRatings(symbols.slice(headLength, -CHECK), definition);
  return ratings && { is: "ours", code: inGroups(writeSymbols(symbols)), ratings };
}

/** The ratings that symbols hold, or undefined where they hold more than the items can. */
function readRatings(symbols: readonly number[], definition: ChecklistDefinition): AnswerCode["ratings"] | undefined {
  let rest = symbols.reduceRight((sum, symbol) => sum * big(SYMBOL_COUNT) + big(symbol), 0n);
  const ratings: Record<string, Rating> = {};
  for (const { id } of askedItems(definition)) {
    const rating = states[Number(rest % big(states.length))];
    if (rating) ratings[id] = rating;
    rest /= big(states.length);
  }
  return rest === 0n ? ratings : undefined;
}
