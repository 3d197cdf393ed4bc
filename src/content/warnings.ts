import { countOf } from "../model/count.ts";
import type { ContentIndex } from "./content-index.ts";
import type { Problem } from "./problem.ts";

/** Something an editor should know, although it is not an error. */
export interface Warning extends Problem {
  /** Whether this warning blocks publishing. */
  readonly stopsPublishing: boolean;
}

/** How many ids a message lists before it only counts the rest. */
const NAMED_IDS = 8;

/** How many overdue reviews are listed before the rest are only counted. */
const NAMED_REVIEWS = 10;

/** Ids that are not in the ledger yet. After publication nothing would protect them. */
function unrecordedIds({ entries, declarations, ledger, dir }: ContentIndex): Warning[] {
  const units = new Set(entries.filter(({ collection }) => collection === "sources").map(({ data }) => data.id));
  const isUnit = (id: string) => units.has(id.split(".")[0] ?? "") && id.includes(".");
  const ids = [...declarations.keys()].filter((id) => !isUnit(id) && !(id in ledger.ids) && !(id in ledger.retired));
  if (ids.length === 0) return [];
  const named = ids.slice(0, NAMED_IDS).join(", ");
  const rest = ids.length > NAMED_IDS ? ` and ${String(ids.length - NAMED_IDS)} more` : "";
  return [
    {
      file: `${dir}/ledger.yaml`,
      at: { path: ["ids"] },
      what: `Not recorded yet: ${named}${rest}.`,
      remedy: "Run npm run ledger before you publish; it promises that their links last.",
      stopsPublishing: true,
    },
  ];
}

/** Entries whose review date has passed, longest overdue first. Only the first ones are named. */
function overdueReviews({ entries, dir }: ContentIndex, today: string): Warning[] {
  const overdue = entries
    .filter(({ data }) => data.reviewBy < today)
    .sort((a, b) => (a.data.reviewBy < b.data.reviewBy ? -1 : 1));
  const named = overdue.slice(0, NAMED_REVIEWS).map(({ file, data }) => ({
    file,
    at: { path: ["reviewBy"] },
    what: `It was to be read again by ${data.reviewBy}.`,
    remedy: "Read it against its sources, then set “updated”, where it changed, and a later “reviewBy”.",
    stopsPublishing: false,
  }));
  if (overdue.length <= NAMED_REVIEWS) return named;
  const rest: Warning = {
    file: dir,
    at: { path: [] },
    what: `${countOf(overdue.length - NAMED_REVIEWS, "more entry was", "more entries were")} to be read again by now.`,
    remedy: "Begin with those that are named here.",
    stopsPublishing: false,
  };
  return [...named, rest];
}

/** Entries with a date in the future. */
const futureDates = ({ entries }: ContentIndex, today: string): Warning[] =>
  entries
    .filter(({ data }) => data.updated > today)
    .map(({ file, data }) => ({
      file,
      at: { path: ["updated"] },
      what: `It says it was updated on ${data.updated}, which is still to come.`,
      remedy: "Correct the date, unless you prepare what is published then.",
      stopsPublishing: false,
    }));

/** What readers of a published copy miss: who publishes it, and where a mistake can be reported. */
export function findMissingPublisher({ site, dir }: ContentIndex): Problem[] {
  if (!site) return [];
  const missing = [
    ...(site.organisation ? [] : [{ field: "organisation", what: "who publishes this copy" }]),
    ...(site.reportMistake ? [] : [{ field: "reportMistake", what: "where to report a mistake" }]),
  ];
  if (missing.length === 0) return [];
  return [
    {
      file: `${dir}/site.yaml`,
      at: { path: [] },
      what: `Readers are not told ${missing.map(({ what }) => what).join(", nor ")}.`,
      remedy: `Fill in ${missing.map(({ field }) => field).join(" and ")} before you publish.`,
    },
  ];
}

/**
 * Finds everything that an editor should know although it is not an error.
 *
 * @param today YYYY-MM-DD
 */
export const findWarnings = (index: ContentIndex, today: string): Warning[] => [
  ...unrecordedIds(index),
  ...overdueReviews(index, today),
  ...futureDates(index, today),
];
