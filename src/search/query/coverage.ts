/** A part of what was asked for, and the entries that hold it. */
export interface AskedPart {
  /** The part as the person typed it, to be shown. */
  readonly words: string;
  /** True when it says little about what is meant. */
  readonly vague: boolean;
  /** The broader name that was searched for this part, if it is narrower than anything the library names. */
  readonly broader?: string;
  readonly held: ReadonlyMap<number, Held>;
}

/** Whether an entry holds a part whole or only its words, and where. An entry about the part has no positions. */
interface Held {
  readonly whole: boolean;
  readonly positions: readonly number[] | undefined;
}

/** How much of what was asked for an entry holds. */
export type Match = "all" | "some";

/** Words that no entry holds, either each of them or all of them together. */
export interface Lacking {
  readonly words: readonly string[];
  readonly each: boolean;
}

/** A word that says little, and the number of entries that hold it. */
export interface Common {
  readonly word: string;
  readonly entries: number;
}

/** A part of what was asked for as typed, and the label of the broader name that was searched for it. */
export interface Broader {
  readonly typed: string;
  readonly label: string;
}

/** How many words may lie between the parts of a query for each further part, if they are to be one subject. */
const reach = 12;

/** Parts that are further apart are more than one subject, however many there are. */
const furthest = 24;

/** True if a short stretch of the text holds a position from every list. */
function standTogether(lists: readonly (readonly number[])[]): boolean {
  // A place and its list are one number, because numbers are sorted fast, and a large library has thousands of texts.
  const count = lists.length;
  const all = Int32Array.from(lists.flatMap((places, list) => places.map((place) => place * count + list))).sort();
  const limit = Math.min(furthest, reach * (count - 1));
  const last = new Array<number>(count).fill(-Infinity);
  return all.some((one) => {
    const place = Math.floor(one / count);
    last[one % count] = place;
    return place - Math.min(...last) <= limit;
  });
}

/** The parts of a query. Finds the entries that hold all parts, and the parts that no entry holds. Pure. */
export class Coverage {
  readonly #parts: readonly AskedPart[];
  readonly #vague: readonly AskedPart[];
  readonly #unknown: readonly string[];

  /** Vague parts count only if nothing else is asked. `unknown` are words that no entry holds. */
  constructor(parts: readonly AskedPart[], unknown: readonly string[]) {
    const telling = parts.filter(({ vague }) => !vague);
    this.#parts = telling.length > 0 || unknown.length > 0 ? telling : parts;
    this.#vague = parts.filter((part) => !this.#parts.includes(part));
    this.#unknown = unknown;
  }

  /** “all” if the entry holds every part whole, and the parts in its text are near each other. */
  match(docIndex: number): Match | undefined {
    if (this.#unknown.length === 0 && holds(this.#parts, docIndex)) return "all";
    // A letter or digit alone says nothing: “C” of “hep C”.
    return this.#parts.some(({ words, held }) => words.length > 1 && held.has(docIndex)) ? "some" : undefined;
  }

  /** True if the name was typed, as all of the query or as a part of it. */
  asksFor(name: string): boolean {
    return this.#parts.some(({ words }) => words === name.toLowerCase());
  }

  /** The vague parts that were left out, and how many entries each would find alone. */
  get common(): Common[] {
    return this.#vague
      .map(({ words, held }) => ({ word: words, entries: [...held.values()].filter(({ whole }) => whole).length }))
      .filter(({ entries }) => entries > 0);
  }

  /** The parts that were searched by a broader name, which found entries. */
  get broader(): Broader[] {
    return this.#parts.flatMap(({ words, broader, held }) =>
      broader !== undefined && held.size > 0 ? [{ typed: words, label: broader }] : [],
    );
  }

  /** The words that no entry holds. If there are none, the fewest parts that no entry holds together. */
  get lacking(): Lacking {
    const absent = this.#parts.filter((part) => !isHeld([part]));
    const pairs = this.#parts.flatMap((one, i) => this.#parts.slice(i + 1).map((other) => [one, other]));
    const parts = absent.length > 0 ? absent : (pairs.find((pair) => !isHeld(pair)) ?? this.#parts);
    if (this.#unknown.length > 0) return { words: this.#unknown, each: true };
    return { words: parts.map(({ words }) => words), each: absent.length > 0 };
  }
}

function holds(parts: readonly AskedPart[], docIndex: number): boolean {
  const held = parts.map((part) => part.held.get(docIndex));
  if (!held.every((one) => one?.whole)) return false;
  const located = held.flatMap((one) => (one?.positions ? [one.positions] : []));
  return located.length < 2 || standTogether(located);
}

const isHeld = (parts: readonly AskedPart[]): boolean =>
  [...(parts[0]?.held.keys() ?? [])].some((docIndex) => holds(parts, docIndex));
