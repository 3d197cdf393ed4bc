import type { Assessment } from "../model/assessment.ts";
import { assessmentNames, isAtRoot, rootNames } from "../storage/kept-names.ts";
import { readRecords } from "../storage/read-records.ts";
import type { Stored } from "../storage/store.ts";
import { StoreProblem } from "../storage/storage-problem.ts";
import { assessmentKind } from "./assessment-kind.ts";
import { workspace } from "./workspace.ts";

/**
 * Assessments of the given checklists that this browser keeps under the names of the root and that are not here yet. A
 * copy has another key. It is recognised by its assessment’s id and a time of change that is not earlier. Empty if
 * either storage is newer than this page or does not answer.
 */
export async function listEarlier(checklists: readonly string[]): Promise<readonly Stored<Assessment>[]> {
  try {
    return await readEarlier(checklists);
  } catch (error) {
    if (error instanceof StoreProblem) return [];
    throw error;
  }
}

async function readEarlier(checklists: readonly string[]): Promise<readonly Stored<Assessment>[]> {
  if (isAtRoot) return [];
  const earlier = await readRecords(assessmentKind, rootNames);
  const own = earlier.filter(({ value }) => checklists.includes(value.checklist));
  if (own.length === 0) return [];
  const kept = await readRecords(assessmentKind, assessmentNames);
  const isHere = ({ value }: Stored<Assessment>) =>
    kept.some((other) => other.value.id === value.id && other.value.updated >= value.updated);
  return own.filter((record) => !isHere(record));
}

/** Copies them and leaves the originals. Returns how many were copied. @throws StoreProblem */
export async function copyEarlier(checklists: readonly string[]): Promise<number> {
  const records = await readEarlier(checklists);
  const store = await workspace.store;
  for (const { value, changesSinceExport, lastExportedAt } of records) {
    // A new record counts no changes. If the original has changes that are in no file, its file must not be noted.
    await store.add(value, changesSinceExport === 0 ? lastExportedAt : null);
  }
  return records.length;
}
