import type { Decoded } from "../codec/decoded.ts";
import { asTwinOf, likelyTwin } from "../model/likely-twin.ts";
import type { Assessment } from "../model/assessment.ts";
import type { SavedAssessment } from "./saved-assessment.ts";
import { workspace } from "./workspace.ts";

type Read = Extract<Decoded, { kind: "read" }>;

/** The same assessment as this device keeps it, and the file as another state of it. */
export interface KeptTwin {
  readonly kept: SavedAssessment;
  readonly file: Assessment;
  /** Whether only what both hold suggests that they are the same. */
  readonly isGuess: boolean;
}

// Where storage fails, keeping the file will fail too, and the page says so then.
const keptOf = (checklist: string) => workspace.kept(checklist).catch(() => []);

/** The same assessment as this device keeps it, last changed first. Undefined if it keeps none, or does not say. */
export async function keptTwin({ assessment, isFromBlank = false }: Read): Promise<KeptTwin | undefined> {
  const all = await keptOf(assessment.checklist);
  const known = all.map((each) => each.assessment);
  const twin = isFromBlank ? likelyTwin(assessment, known) : known.find(({ id }) => id === assessment.id);
  const kept = all.find((each) => each.assessment === twin);
  if (!kept) return undefined;
  const file = isFromBlank ? asTwinOf(kept.assessment, assessment) : assessment;
  return { kept, file, isGuess: isFromBlank };
}

/**
 * A file that is only looked at, with the id of the assessment that it is likely a state of. So it never counts as
 * another one unasked, wherever files of one id are set side by side.
 * @param opened what was opened in the same place before
 */
export async function withLikelyId(
  { assessment, isFromBlank }: Read,
  opened: readonly Assessment[],
): Promise<Assessment> {
  if (!isFromBlank) return assessment;
  const kept = await keptOf(assessment.checklist);
  const twin = likelyTwin(assessment, [...opened, ...kept.map((each) => each.assessment)]);
  return twin ? asTwinOf(twin, assessment) : assessment;
}
