import { findingsOf, itemsOf, type ContentIndex, type EntryRecord } from "./content-index.ts";
import { unitsMentioned } from "./mentions.ts";
import { numbersIn } from "./numbers.ts";

type Path = readonly (string | number)[];

/** A text in the fields, with the units that may state its figures. */
export interface Claim {
  readonly path: Path;
  readonly text: string | undefined;
  readonly units: readonly string[];
  /** Which numbers are allowed beside those of the units' figures: numbers in the units' names, or years. */
  readonly may: { readonly names: boolean; readonly years: boolean };
  /** Numbers that need no unit, such as those in a term's own names. */
  readonly own?: readonly string[];
}

const neither = { names: false, years: false };
const names = { names: true, years: false };
const years = { names: false, years: true };
const both = { names: true, years: true };

/** Numbers that a text has in words: “Visit one street” and “Two nurses” hold no figure. */
const inWords = (text = ""): string[] => numbersIn(text).filter((number) => !text.includes(number));

function findingClaims(record: EntryRecord): Claim[] {
  return findingsOf(record).flatMap((finding, f) => {
    const units = [...finding.values.map(({ unit }) => unit), ...finding.units];
    return (["statement", "measure", "caveat"] as const).map((field): Claim => {
      return { path: ["findings", f, field], text: finding[field], units, may: neither };
    });
  });
}

/** What stands beside a value in a table or chart: how many people, whose figure it is, where and when. */
function valueClaims(record: EntryRecord): Claim[] {
  return findingsOf(record).flatMap((finding, f) => {
    const units = [...finding.values.map(({ unit }) => unit), ...finding.units];
    const values = finding.values.flatMap((value, v) => {
      const at = (field: string): Path => ["findings", f, "values", v, field];
      return [
        { path: at("n"), text: value.n === undefined ? undefined : String(value.n), units, may: neither },
        ...(["label", "group", "place"] as const).map((field): Claim => {
          return { path: at(field), text: value[field], units, may: names, own: inWords(value[field]) };
        }),
        { path: at("period"), text: value.period, units, may: both },
      ] satisfies Claim[];
    });
    const gaps = finding.gaps.map(({ between }, g): Claim => {
      return { path: ["findings", f, "gaps", g, "between"], text: between, units, may: names, own: inWords(between) };
    });
    return [...values, ...gaps];
  });
}

/** What a case study took, and the first step of an insight, each with the unit that states it. */
function effortClaims({ data }: EntryRecord): Claim[] {
  if ("took" in data)
    return (["people", "money", "time"] as const).flatMap((field): Claim[] => {
      const took = data.took[field];
      return took ? [{ path: ["took", field, "text"], text: took.text, units: [took.unit], may: names, own: inWords(took.text) }] : [];
    });
  if (!("step" in data)) return [];
  const { step, supports } = data;
  const units = [...(step.unit ? [step.unit] : []), ...supports.units];
  return [{ path: ["step", "text"], text: step.text, units, may: names, own: inWords(step.text) }];
}

function caveatClaims(record: EntryRecord): Claim[] {
  const findings = findingsOf(record);
  return ("caveats" in record.data ? record.data.caveats : []).map(({ text, findings: ids }, c): Claim => {
    const own = findings.filter(({ id }) => ids.includes(id));
    const units = own.flatMap((finding) => [...finding.values.map(({ unit }) => unit), ...finding.units]);
    return { path: ["caveats", c, "text"], text, units, may: neither };
  });
}

const itemClaims = (record: EntryRecord): Claim[] =>
  itemsOf(record).flatMap(({ item, path }) =>
    (["ask", "help"] as const).map((field): Claim => {
      return { path: [...path, field], text: item[field], units: item.units, may: years };
    }),
  );

function entryClaims(record: EntryRecord, index: ContentIndex): Claim[] {
  const { data } = record;
  if ("definition" in data) {
    const own = [data.term, ...data.aliases].flatMap((name) => name.match(/\d+/g) ?? []);
    return [{ path: ["definition"], text: data.definition, units: data.units, may: years, own }];
  }
  if (!("themes" in data)) return [];
  const texts = { title: data.title, summary: data.summary, ...("issue" in data ? { issue: data.issue } : {}) };
  // Texts without numbers need no units, so the units are not collected.
  if (Object.values(texts).every((text) => numbersIn(text).length === 0)) return [];
  const units = unitsMentioned(record, index);
  return Object.entries(texts).map(([field, text]): Claim => ({ path: [field], text, units, may: names }));
}

/** Every text in the fields of an entry whose figures must be stated by a unit behind it. */
export const claimsOf = (record: EntryRecord, index: ContentIndex): Claim[] => [
  ...entryClaims(record, index),
  ...findingClaims(record),
  ...valueClaims(record),
  ...effortClaims(record),
  ...caveatClaims(record),
  ...itemClaims(record),
];
