import { findingsOf, itemsOf, type ContentIndex, type EntryRecord } from "../content-index.ts";
import { unitsMentioned } from "../mentions.ts";
import { numbersIn } from "../numbers.ts";
import type { Problem } from "../problem.ts";
import { StatedNumbers } from "../stated-numbers.ts";
import { sharedCaveatsOf } from "./caveats-are-said-once.ts";
import type { Rule } from "./rule.ts";

type Path = readonly (string | number)[];

/** A text in the fields, with the units that may state its figures. */
interface Claim {
  readonly path: Path;
  readonly text: string | undefined;
  readonly units: readonly string[];
  /** Which numbers are allowed beside those of the units' figures: numbers in the units' names, or years. */
  readonly may: "hold names" | "hold years" | "hold neither";
  /** Numbers in the term's own names. */
  readonly own?: readonly string[];
}

const isYear = (number: string) => /^(19|20)\d\d$/.test(number);

function findingClaims(record: EntryRecord): Claim[] {
  return findingsOf(record).flatMap((finding, f) => {
    const units = [...finding.values.map(({ unit }) => unit), ...finding.units];
    return (["statement", "measure", "caveat"] as const).map((field): Claim => {
      return { path: ["findings", f, field], text: finding[field], units, may: "hold neither" };
    });
  });
}

function caveatClaims(record: EntryRecord): Claim[] {
  const findings = findingsOf(record);
  return sharedCaveatsOf(record).map(({ text, findings: ids }, c): Claim => {
    const own = findings.filter(({ id }) => ids.includes(id));
    const units = own.flatMap((finding) => [...finding.values.map(({ unit }) => unit), ...finding.units]);
    return { path: ["caveats", c, "text"], text, units, may: "hold neither" };
  });
}

const itemClaims = (record: EntryRecord): Claim[] =>
  itemsOf(record).flatMap(({ item, path }) =>
    (["ask", "help"] as const).map((field): Claim => {
      return { path: [...path, field], text: item[field], units: item.units, may: "hold years" };
    }),
  );

function entryClaims(record: EntryRecord, index: ContentIndex): Claim[] {
  const { data } = record;
  if ("definition" in data) {
    const own = [data.term, ...data.aliases].flatMap((name) => name.match(/\d+/g) ?? []);
    return [{ path: ["definition"], text: data.definition, units: data.units, may: "hold years", own }];
  }
  if (!("themes" in data)) return [];
  const texts = { title: data.title, summary: data.summary, ...("issue" in data ? { issue: data.issue } : {}) };
  // Texts without numbers need no units, so the units are not collected.
  if (Object.values(texts).every((text) => numbersIn(text).length === 0)) return [];
  const units = unitsMentioned(record, index);
  return Object.entries(texts).map(([field, text]): Claim => ({ path: [field], text, units, may: "hold names" }));
}

const remedies = {
  title: "Take the figure out, or cite the unit that states it in the text.",
  finding: "Copy the figure as a unit of this finding states it, or name the unit that states it in its “units”.",
  other: "Name the unit that states the figure in “units”, or take the figure out.",
};

/** Every figure in a title, summary, finding, question or definition is stated by a unit behind it. */
export const fieldsStateKnownFigures: Rule = (index) => {
  const stated = new StatedNumbers(index.units);
  return index.entries.flatMap((record) =>
      [...entryClaims(record, index), ...findingClaims(record), ...caveatClaims(record), ...itemClaims(record)].flatMap((claim): Problem[] => {
        const { path, text = "", units, may, own = [] } = claim;
        // Another message reports a missing or unreadable unit. Its figures are unknown.
        if (units.some((id) => id.includes(".") && !index.declarations.has(id))) return [];
        const numbers = numbersIn(text).filter((number) => !own.includes(number));
        const missing = stated
          .missing(numbers, units, { names: may === "hold names" })
          .filter((number) => may !== "hold years" || !isYear(number));
        if (missing.length === 0) return [];
        const field = String(path.at(-1));
        const remedy = may === "hold names" ? remedies.title : may === "hold neither" ? remedies.finding : remedies.other;
        return [
          {
            file: record.file,
            at: { path },
            what: `“${field}” says ${missing.join(" and ")}, which no unit that it rests on states.`,
            remedy,
          },
        ];
      }),
    );
};
