import { createHash } from "node:crypto";
import type { ItemData } from "../model/checklist.ts";
import type { FindingData } from "../model/finding.ts";
import { findingsOf, itemsOf, type EntryRecord } from "./content-index.ts";
import { levelText } from "./level-text.ts";

/** How many signs of the hash stand in the ledger: enough to tell a few thousand texts apart. */
const FINGERPRINT_LENGTH = 12;

const hash = (parts: readonly string[]) =>
  createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, FINGERPRINT_LENGTH);

/**
 * What a question asks, as a short hash of its text and of the answers' own labels. Case, spaces and quotes may change
 * without changing it.
 */
export function questionPrint({ ask }: Pick<ItemData, "ask">, labels: Readonly<Record<string, string>>): string {
  const own = Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rating, label]) => `${rating}: ${levelText(label)}`);
  return hash([levelText(ask), ...own]);
}

/** What a finding states, as a short hash of its statement, its values and what it says of gaps. */
export function findingPrint({ statement, values, gaps }: Pick<FindingData, "statement" | "values" | "gaps">): string {
  const figures = values.map(({ label, group, place, period, n, number, text }) =>
    [label, group, place, period, n, number, text].map((part) => levelText(String(part ?? ""))).join(" | "),
  );
  const differences = gaps.map(({ between, direction }) => `${levelText(between)}: ${direction}`);
  return hash([levelText(statement), ...figures, ...differences]);
}

/** A question or a finding with its fingerprint now, and its place in its file. */
export interface Saying {
  readonly id: string;
  readonly kind: "question" | "finding";
  readonly print: string;
  readonly file: string;
  readonly at: { readonly path: readonly (string | number)[] };
}

/** Everything that the entries say and that people keep or quote: their findings and questions. */
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
