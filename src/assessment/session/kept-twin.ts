import type { Assessment } from "../model/assessment.ts";
import type { SavedAssessment } from "./saved-assessment.ts";
import { workspace } from "./workspace.ts";

/** The same assessment as this device keeps it, last changed first. Undefined if it keeps none, or does not say. */
export async function keptTwin({ id, checklist }: Assessment): Promise<SavedAssessment | undefined> {
  // Where storage fails, keeping the file will fail too, and the page says so then.
  const kept = await workspace.kept(checklist).catch(() => []);
  return kept.find(({ assessment }) => assessment.id === id);
}
