// The script has a file and address of its own. A browser remembers that a module and its imports have failed, so
// another attempt needs another address.
import address from "../whole-assessment.ts?worker&url";

/** The script was not fetched: the connection failed, or the site does not have the file. */
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
 * Fetches and runs the script for open assessments. Another call after a failure tries again.
 * @throws NotFetched if it was not fetched; any other error is a fault of the script
 */
export async function fetchAssessment(): Promise<void> {
  try {
    await run();
  } catch (error) {
    await demandFile(error);
    // The file can be fetched. Either that works only now, or the script has a fault that will show again.
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

/** A failed module import does not give its cause, so the file itself is fetched. */
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
