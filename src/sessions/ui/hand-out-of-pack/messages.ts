import { PartError } from "../../../fetching/part-error.ts";
import { listed } from "../../../model/listed.ts";
import { MissingPages, MissingParts, UnknownItems } from "../../parts/missing.ts";

/** What is said while parts are fetched, after a file was made, and where something did not come. */
export const gathering = "Gathering what your session opens.";

export const handed = "The file was handed to the browser to save. Check that it arrived.";

const partNotFetched =
  "The part of this page that does this could not be fetched. Check the connection and press again.";

export const noAddress =
  "This copy of the library is a preview and has no published address, so there is nothing that the links could lead to. Nothing was made.";

const pagesNotFetched =
  "Pages of the library could not be fetched, so nothing was made. Check the connection and press again.";

const notMade = "This could not be made. Your session is unchanged. Reload the page and try again.";

/** More names than these are counted. */
const MOST_NAMED = 5;

function notGathered(titles: readonly string[]): string {
  const others = titles.length - MOST_NAMED;
  const named = titles.slice(0, MOST_NAMED).map((title) => `“${title}”`);
  const names = listed(others > 0 ? [...named, `${String(others)} more`] : named);
  return `${names} could not be fetched, so nothing was made. Check the connection and press again, or remove ${titles.length === 1 ? "it" : "them"} from the session.`;
}

function notKnown(ids: readonly string[]): string {
  const [are, them] = ids.length === 1 ? ["is", "it"] : ["are", "them"];
  return `${listed(ids)} ${are} not in this library, so nothing was made. Remove ${them} from the session.`;
}

/** What to say of a failure. A fault of our own is not blamed on the connection. */
export function failureWords(error: unknown): string {
  if (error instanceof MissingParts) return notGathered(error.titles);
  if (error instanceof UnknownItems) return notKnown(error.ids);
  if (error instanceof MissingPages) return pagesNotFetched;
  if (error instanceof PartError) return partNotFetched;
  console.error(error);
  return notMade;
}
