import type { Bearing } from "../model/support.ts";
import type { Finding } from "./library.ts";

/**
 * A group of results that counts once, so that one table of three doses is not three pieces of evidence. The results of
 * a case study are one group. Results in a principle are grouped by their study or source unit.
 */
export interface Programme {
  readonly key: string;
  /** A case study is a programme, and a cited study is a study. An example that names no service is neither. */
  readonly kind: "programme" | "study" | "example";
  readonly results: readonly Result[];
}

/** A result, and how it bears on the entry that rests on it. */
export interface Result {
  readonly finding: Finding;
  readonly bears: Bearing;
}

function keyOf({ entry, study, citedUnits, id }: Finding): string {
  if (entry.type === "case-study") return entry.id;
  return study.startsWith("RF-") ? study : (citedUnits[0]?.id ?? id);
}

function kindOf({ entry, design }: Finding): Programme["kind"] {
  if (design === "unattributed-example") return "example";
  return entry.type === "case-study" ? "programme" : "study";
}

/** Groups results by programme, in the order of their first results. */
export function groupByProgramme(results: readonly Result[]): Programme[] {
  const groups = new Map<string, Programme & { readonly results: Result[] }>();
  for (const result of results) {
    const key = keyOf(result.finding);
    const group = groups.get(key);
    if (group) group.results.push(result);
    else groups.set(key, { key, kind: kindOf(result.finding), results: [result] });
  }
  return [...groups.values()];
}

/**
 * The results that an entry's design and gap come from: those that live in it and those that it names as support. A
 * result that argues against an entry gives it neither. The same rule holds for every type of entry.
 */
export const supportingResults = (restsOn: readonly Result[]): Finding[] =>
  restsOn
    .filter(({ finding, bears }) => finding.role === "result" && bears !== "against")
    .map(({ finding }) => finding);

/** How many programmes and studies the results come from. */
export interface CountedProgrammes {
  readonly programmes: number;
  readonly studies: number;
}

export function countProgrammes(findings: readonly Finding[]): CountedProgrammes {
  const groups = groupByProgramme(findings.map((finding) => ({ finding, bears: "alone" as const })));
  const count = (kind: Programme["kind"]) => groups.filter((group) => group.kind === kind).length;
  return { programmes: count("programme"), studies: count("study") };
}
