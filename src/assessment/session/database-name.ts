import { assessmentNames } from "../storage/kept-names.ts";

export { isAtRoot } from "../storage/kept-names.ts";

/** For pages that check whether the browser keeps anything before they fetch the code that reads it. */
export const databaseName = assessmentNames.database;
