import { importPart } from "../fetching/import-part.ts";
import { PartError } from "../fetching/part-error.ts";

/** What somebody does who has met the markup. */
const uses = ["focusin", "click", "change"];

/**
 * Imports the script of an element. Where it does not come, its markup stays as it is without JavaScript, and the
 * script is asked for again once somebody uses the markup or the connection is back.
 */
export async function importFor(tag: string, load: () => Promise<unknown>): Promise<void> {
  try {
    await importPart(load);
  } catch (error) {
    console.error(error);
    if (error instanceof PartError) tryLater(tag, load);
  }
}

function tryLater(tag: string, load: () => Promise<unknown>): void {
  const ended = new AbortController();
  const { signal } = ended;
  const again = () => {
    ended.abort();
    void importFor(tag, load);
  };
  const used = ({ target }: Event) => {
    if (target instanceof Element && target.closest(tag)) again();
  };
  for (const name of uses) document.addEventListener(name, used, { signal });
  addEventListener("online", again, { signal });
}
