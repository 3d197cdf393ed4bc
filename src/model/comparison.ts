import { entryTypes, type EntryType } from "./entry-type.ts";
import type { GapDirection } from "./gap-direction.ts";

/** The rows by which entries are set side by side, in their order. */
export const comparisonRows = {
  short: "In short",
  problem: "The problem",
  people: "For whom",
  done: "What was done, or is to be done",
  results: "Results",
  gap: "To the gap",
  limits: "What limits the evidence",
  took: "What it took",
} as const;

export type ComparisonRow = keyof typeof comparisonRows;

export const comparisonRowNames = Object.keys(comparisonRows) as [ComparisonRow, ...ComparisonRow[]];

/** One line of a cell. */
export interface ComparedLine {
  readonly text: string;
  /** A short phrase after it: how a result was studied, or what a limit means. */
  readonly note?: string;
  /** Its symbol, if it says what happened to a gap. */
  readonly direction?: GapDirection;
}

/** What the page that sets entries side by side fetches of one entry. */
export interface ComparedEntry {
  readonly id: string;
  /** “Case study” */
  readonly type: string;
  readonly title: string;
  /** The path of its page inside the site. */
  readonly path: string;
  /** The language of its text, if it differs from that of the interface. */
  readonly lang?: string;
  readonly rows: Readonly<Record<ComparisonRow, readonly ComparedLine[]>>;
}

/** How many entries stand side by side at most. */
export const MOST_COMPARED = 3;

/** What an address asks to compare: ids that can be, ids that are unknown, and those beyond the most. */
export interface AskedComparison {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
  readonly beyond: readonly string[];
}

/** Reads the ids in a fragment, “#CS-07,CS-12”. The same id twice counts once; small letters are read as capitals. */
export function readComparison(fragment: string, known: ReadonlySet<string>): AskedComparison {
  let text = fragment.replace(/^#/, "");
  try {
    text = decodeURIComponent(text);
  } catch {
    // A broken escape is part of an id that nobody has.
  }
  const asked = [
    ...new Set(
      text
        .split(",")
        .map((id) => id.trim().toUpperCase())
        .filter(Boolean),
    ),
  ];
  const ids = asked.filter((id) => known.has(id));
  return {
    ids: ids.slice(0, MOST_COMPARED),
    unknown: asked.filter((id) => !known.has(id)),
    beyond: ids.slice(MOST_COMPARED),
  };
}

/** The types whose entries can be set side by side. */
export const comparedTypes = ["case-study", "principle", "insight"] as const satisfies readonly EntryType[];

/** Whether an id is that of an entry that can be set side by side with others. */
export const canBeCompared = (id: string): boolean =>
  comparedTypes.some((type) => id.startsWith(`${entryTypes[type].prefix}-`));

/** “Case studies”, above the entries that can be chosen. */
export const comparedHeading = (type: (typeof comparedTypes)[number]): string => entryTypes[type].many;
