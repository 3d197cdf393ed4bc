import { importPart } from "../../../fetching/import-part.ts";
import { PartError } from "../../../fetching/part-error.ts";

/** The code that keeps sessions. Whoever keeps none and changes nothing does not fetch it. @throws PartError */
export const fetchStorage = () => importPart(() => import("../../storage/kept-pack.ts"));

const didNotCome =
  "A part of this site did not come, so this is not kept on this device yet. It is tried again with your next change.";

/** Why something could not be kept or read, in words for the person. */
export function keepingProblem(error: unknown): string {
  if (error instanceof PartError) return didNotCome;
  if (error instanceof Error && error.name === "StoreProblem") return error.message;
  throw error;
}
