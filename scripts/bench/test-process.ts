import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Change, Outcome, TestRequest } from "./mutant-tests.ts";

/** Runs unit tests on changed texts, one after another, and can stop tests that do not end. */
export class TestProcess {
  #process: ChildProcess | undefined;

  /** How the tests ended, or `endless` if they had not ended after `limit` milliseconds. */
  async run(next: Change | undefined, limit?: number): Promise<Outcome | "endless"> {
    const tests = (this.#process ??= await this.#start());
    return new Promise((resolve, reject) => {
      const end = (outcome: Outcome | "endless") => {
        clearTimeout(timer);
        tests.removeAllListeners();
        if (outcome === "endless") this.stop();
        resolve(outcome);
      };
      const timer = limit === undefined ? undefined : setTimeout(end, limit, "endless");
      tests.once("message", end);
      tests.once("exit", () => {
        clearTimeout(timer);
        reject(new Error("The process that runs the tests ended by itself."));
      });
      const request: TestRequest = { next };
      tests.send(request);
    });
  }

  /** Ends the process. The next run starts another. */
  stop(): void {
    this.#process?.removeAllListeners();
    this.#process?.kill("SIGKILL");
    this.#process = undefined;
  }

  async #start(): Promise<ChildProcess> {
    const started = fork(join(import.meta.dirname, "mutant-tests.ts"));
    await once(started, "message");
    return started;
  }
}
