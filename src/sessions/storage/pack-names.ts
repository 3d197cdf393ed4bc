import { bucketUnder, siteBase, type KeptNames } from "../../assessment/storage/kept-names.ts";
import { keptUnder } from "../../model/kept-under.ts";

/** The names for the session in preparation, of a library under a path. Browsers hold them: they never change. */
export function packNamesUnder(base: string): KeptNames {
  const site = `${keptUnder(base)} session`;
  return {
    database: site,
    version: 1,
    objectStore: "sessions",
    bucket: bucketUnder("session-copy", base),
    lock: site,
    channel: site,
  };
}

export const packNames = packNamesUnder(siteBase);
