// One file of its own, and its address: a browser remembers that a module has failed, and all that it imports, so
// another try must ask for another address.
import address from "../whole-assessment.ts?worker&url";

/** The assessment did not come: the connection failed, or the site does not have the file. */
export class NotFetched extends Error {
  readonly reason: "connection" | "site";

  constructor(reason: "connection" | "site", cause: unknown) {
    super(`The script of the assessment did not come: ${reason}.`, { cause });
    this.name = "NotFetched";
    this.reason = reason;
  }
}

let tries = 0;

/**
 * Fetches and runs what an open assessment needs. Another call after a failure tries again.
 * @throws NotFetched where it did not come; anything else is a fault of the script
 */
export async function fetchAssessment(): Promise<void> {
  try {
    await run();
  } catch (error) {
    await demandFile(error);
    // It can be fetched: either it only now can, or the script has a fault, which shows again.
    await run().catch((again: unknown) => {
      throw new AggregateError([error, again], `The script of the assessment has a fault: ${String(error)}`);
    });
  }
}

async function run(): Promise<void> {
  const url = new URL(address, location.href);
  if (tries > 0) url.searchParams.set("retry", String(tries));
  tries += 1;
  await import(/* @vite-ignore */ url.href);
}

/** The failure of a module does not say what failed; the failure of its file does. */
async function demandFile(cause: unknown): Promise<void> {
  const isScript = await fetch(address, { cache: "no-store" })
    .then(async (response) => {
      await response.arrayBuffer();
      return response.ok && (response.headers.get("content-type") ?? "").includes("javascript");
    })
    .catch((error: unknown) => {
      throw new NotFetched("connection", error);
    });
  if (!isScript) throw new NotFetched("site", cause);
}
