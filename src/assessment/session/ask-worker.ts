/** A worker gave no answer: its script did not come, or it took longer than it may. */
export class NoAnswer extends Error {
  readonly reason: "not-fetched" | "slow";

  constructor(reason: "not-fetched" | "slow") {
    super(`The worker gave no answer: ${reason}.`);
    this.name = "NoAnswer";
    this.reason = reason;
  }
}

/**
 * Asks a worker one question and ends it. Its script is fetched with each question, so a failure is not remembered.
 * @param address of its script
 * @param longest how many milliseconds it may take once it is there
 * @throws NoAnswer; any other error is a fault of the script
 */
export function askWorker<Question, Answer>(address: string, question: Question, longest: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(address, location.href), { type: "module" });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const timer = setTimeout(() => {
      end(() => {
        reject(new NoAnswer("slow"));
      });
    }, longest);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      end(() => {
        resolve(data);
      });
    };
    worker.onerror = ({ message }) => {
      end(() => {
        // A script that does not come fails without a message.
        reject(message ? new Error(message) : new NoAnswer("not-fetched"));
      });
    };
    worker.postMessage(question);
  });
}
