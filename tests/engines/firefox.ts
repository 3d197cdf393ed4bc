import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { presses, type OtherEngine } from "./other-engine.ts";

interface Message {
  readonly id?: number;
  readonly type: string;
  readonly message?: string;
  readonly result?: Readonly<Record<string, unknown>>;
}

/** A connection that sends commands of WebDriver BiDi and returns their results. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    waiting.get(message.id ?? 0)?.(message);
  });
  await once(socket, "open");
  return async (method: string, params: object) => {
    const id = waiting.size + 1;
    const answer = await new Promise<Message>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type !== "success") throw new Error(`${method}: ${answer.message ?? "failed"}`);
    return answer.result ?? {};
  };
}

/** A Firefox that can be ended as a crash or a power cut ends it. */
export interface Firefox extends OtherEngine {
  /** Ends all of its processes at once. Its profile stays. */
  kill(): Promise<void>;
}

/** Starts an installed Firefox with a profile of its own, which is removed when it is closed. */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const browser = await firefoxWith(program, profile);
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...browser, close };
}

/** Starts an installed Firefox with a profile that exists, and that stays when the browser has ended. */
export async function firefoxWith(program: string, profile: string): Promise<Firefox> {
  const args = ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile];
  // In a process group of its own, so that one kill ends all of its processes.
  const browser = spawn(program, args, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const ended = once(browser, "exit");
  const close = async () => {
    if (browser.exitCode === null && browser.kill()) await ended;
  };
  const kill = async () => {
    if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
    await ended;
  };
  let address: string | undefined;
  for await (const line of createInterface({ input: browser.stderr })) {
    address = /ws:\/\/\S+/.exec(line)?.[0];
    if (address) break;
  }
  browser.stderr.resume();
  if (!address) {
    await close();
    throw new Error(`${program} ended before it could be driven.`);
  }
  const send = await connect(`${address}/session`);
  await send("session.new", { capabilities: {} });
  const { context } = await send("browsingContext.create", { type: "tab" });
  return {
    open: (url) => send("browsingContext.navigate", { context, url, wait: "complete" }),
    read: async (expression) => {
      const wrapped = `JSON.stringify([${expression}])`;
      const { result } = await send("script.evaluate", {
        expression: wrapped,
        target: { context },
        awaitPromise: false,
      });
      const { value } = result as { value: string };
      return (JSON.parse(value) as unknown[])[0];
    },
    press: (keys) => send("input.performActions", { context, actions: presses(keys) }),
    back: () => send("browsingContext.traverseHistory", { context, delta: -1 }),
    close,
    kill,
  };
}
