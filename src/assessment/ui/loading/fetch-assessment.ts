import { importPart } from "../../../fetching/import-part.ts";
// The script is built apart from the pages, so that all that is needed to answer is one file.
import address from "../whole-assessment.ts?worker&url";

/**
 * Fetches and runs the script for open assessments. Another call after a failure tries again.
 * @throws PartError if it does not come; any other error is a fault of the script
 */
export const fetchAssessment = (): Promise<unknown> =>
  importPart(() => import(/* @vite-ignore */ address), new URL(address, location.href).href);
