import type { Bearing } from "../model/support.ts";
import type { Finding } from "./library.ts";

/**
 * What results are counted by, so that one table of three doses is not three pieces of evidence: the case study that
 * they live in, or, of results that a principle tells itself, the study or the unit that tells them.
 */
export interface Programme {
  readonly key: string;
  /** A programme is a case study; a study is only told of. Advice, and an example that names no service, is neither. */
  readonly kind: "programme" | "study" | "advice";
  readonly results: readonly Result[];
}

/** A result, with how it bears on the entry that rests on it. */
export interface Result {
  readonly finding: Finding;
  readonly bears: Bearing;
}

function keyOf({ entry, study, citedUnits, id }: Finding): string {
  if (entry.type === "case-study") return entry.id;
  return study.startsWith("RF-") ? study : (citedUnits[0]?.id ?? id);
}

function kindOf({ entry, design }: Finding): Programme["kind"] {
  if (design === "unattributed-example") return "advice";
  if (entry.type === "case-study") return "programme";
  return design === "judgement" ? "advice" : "study";
}

/** Groups results by programme, in the order in which each is met first. */
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

/** How many programmes and studies results come from. */
export interface CountedProgrammes {
  readonly programmes: number;
  readonly studies: number;
}

/** Counts the programmes and the studies that findings come from. */
export function countProgrammes(findings: readonly Finding[]): CountedProgrammes {
  const groups = groupByProgramme(findings.map((finding) => ({ finding, bears: "alone" as const })));
  const count = (kind: Programme["kind"]) => groups.filter((group) => group.kind === kind).length;
  return { programmes: count("programme"), studies: count("study") };
}
