import { createHash } from "node:crypto";
import type { ItemData } from "../model/checklist.ts";
import type { Ledger } from "../model/ledger.ts";
import { itemsOf, type EntryRecord } from "./content-index.ts";
import { levelText } from "./level-text.ts";

/** How many signs of the hash stand in the ledger: enough to tell a few thousand questions apart. */
const FINGERPRINT_LENGTH = 12;

/**
 * What a question asks, as a short hash of its text and of the answers' own labels. Case, spaces and quotes may change
 * without changing it.
 */
export function fingerprintOf({ ask }: Pick<ItemData, "ask">, labels: Readonly<Record<string, string>>): string {
  const own = Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rating, label]) => `${rating}: ${levelText(label)}`);
  return createHash("sha256")
    .update([levelText(ask), ...own].join("\n"))
    .digest("hex")
    .slice(0, FINGERPRINT_LENGTH);
}

/** The newest edition for which a question was recorded, with its fingerprint there. */
export function lastRecorded(
  questions: Ledger["questions"],
  id: string,
): { edition: number; fingerprint: string } | undefined {
  const [last] = Object.entries(questions[id] ?? {})
    .map(([edition, fingerprint]) => ({ edition: Number(edition), fingerprint }))
    .sort((a, b) => b.edition - a.edition);
  return last;
}

/** The recorded questions with those of the content beside them; what an edition has recorded stays as it is. */
export function recordQuestions(known: Ledger["questions"], entries: readonly EntryRecord[]): Ledger["questions"] {
  const questions = { ...known };
  for (const record of entries) {
    if (record.collection !== "checklists") continue;
    const { edition, ratingLabels } = record.data;
    for (const { item } of itemsOf(record)) {
      questions[item.id] = { [edition]: fingerprintOf(item, ratingLabels), ...questions[item.id] };
    }
  }
  return questions;
}
