import type { Origins } from "../model/origins.ts";
import type { Bearing } from "../model/support.ts";
import type { Finding } from "./library.ts";

/**
 * A group of results that counts once, so that one table of three doses is not three pieces of evidence. The results of
 * a case study are one group. Results in a principle are grouped by their study or source unit; those for which the
 * source names no study are statements, and never counted as studies.
 */
export interface Programme {
  readonly key: string;
  /** A case study is a programme, and a cited study is a study. An example that names no service is neither. */
  readonly kind: "programme" | "study" | "statement" | "example";
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

function kindOf({ entry, design, study }: Finding): Programme["kind"] {
  if (design === "unattributed-example") return "example";
  if (entry.type === "case-study") return "programme";
  return study === "none" ? "statement" : "study";
}

/** Groups results by programme, in the order of their first results. */
export function groupByProgramme(results: readonly Result[]): Programme[] {
  const groups = new Map<string, Programme & { readonly results: Result[] }>();
  for (const result of results) {
    const [key, kind] = [keyOf(result.finding), kindOf(result.finding)];
    // One unit of a source may tell of a study and also make a statement.
    const name = result.finding.entry.type === "case-study" ? key : `${kind} ${key}`;
    const group = groups.get(name);
    if (group) group.results.push(result);
    else groups.set(name, { key, kind, results: [result] });
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

/** Counts groups of results by what they are. Examples that name no service raise no count. */
export function originsOf(groups: readonly Programme[]): Origins {
  const count = (kind: Programme["kind"]) => groups.filter((group) => group.kind === kind).length;
  return { programmes: count("programme"), studies: count("study"), statements: count("statement") };
}

/** How many programmes, studies and statements the results come from. */
export const countProgrammes = (findings: readonly Finding[]): Origins =>
  originsOf(groupByProgramme(findings.map((finding) => ({ finding, bears: "alone" as const }))));
