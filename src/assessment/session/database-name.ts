/** For pages that ask the browser whether it keeps anything here, before they fetch what could read it. */
export { databaseName } from "../storage/connection.ts";
