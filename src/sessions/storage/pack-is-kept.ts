import { hasStoredData } from "../../assessment/storage/has-stored-data.ts";
import { packNames } from "./pack-names.ts";

/** Whether this browser holds storage for a session in preparation. Creates none, and fetches nothing. */
export const isPackKept = (): Promise<boolean> => hasStoredData(packNames);
