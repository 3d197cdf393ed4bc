import { createHash } from "node:crypto";
import type { ItemData } from "../model/checklist.ts";
import type { FindingData } from "../model/finding.ts";
import { findingsOf, itemsOf, type EntryRecord } from "./content-index.ts";
import { levelText } from "./level-text.ts";

/** Characters of the hash in the ledger. Twelve are enough to tell a few thousand texts apart. */
const FINGERPRINT_LENGTH = 12;

const hash = (parts: readonly string[]) =>
  createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, FINGERPRINT_LENGTH);

/**
 * Returns a short hash of a question's text and of its checklist's own answer labels. Changes of case, spaces and
 * quotes do not change the hash.
 */
export function questionPrint({ ask }: Pick<ItemData, "ask">, labels: Readonly<Record<string, string>>): string {
  const own = Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rating, label]) => `${rating}: ${levelText(label)}`);
  return hash([levelText(ask), ...own]);
}

/** Returns a short hash of a finding's statement, values and gaps. */
export function findingPrint({ statement, values, gaps }: Pick<FindingData, "statement" | "values" | "gaps">): string {
  const figures = values.map(({ label, group, place, period, n, number, text }) =>
    [label, group, place, period, n, number, text].map((part) => levelText(String(part ?? ""))).join(" | "),
  );
  const differences = gaps.map(({ between, direction }) => `${levelText(between)}: ${direction}`);
  return hash([levelText(statement), ...figures, ...differences]);
}

/** A question or finding with its current fingerprint and its place in its file. */
export interface Saying {
  readonly id: string;
  readonly kind: "question" | "finding";
  readonly print: string;
  readonly file: string;
  readonly at: { readonly path: readonly (string | number)[] };
}

/** Returns the findings and questions of all entries. People quote findings and keep their answers to questions. */
export function sayingsOf(entries: readonly EntryRecord[]): Saying[] {
  return entries.flatMap((record): Saying[] => {
    const { file } = record;
    const findings = findingsOf(record).map((finding, i): Saying => {
      const at = { path: ["findings", i, "statement"] };
      return { id: finding.id, kind: "finding", print: findingPrint(finding), file, at };
    });
    if (record.collection !== "checklists") return findings;
    const { ratingLabels } = record.data;
    return itemsOf(record).map(({ item, path }): Saying => {
      const at = { path: [...path, "ask"] };
      return { id: item.id, kind: "question", print: questionPrint(item, ratingLabels), file, at };
    });
  });
}
