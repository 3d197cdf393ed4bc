import { assessmentNames } from "../storage/kept-names.ts";

export { isAtRoot } from "../storage/kept-names.ts";

/** For pages that ask the browser whether it keeps anything here, before they fetch what could read it. */
export const databaseName = assessmentNames.database;
