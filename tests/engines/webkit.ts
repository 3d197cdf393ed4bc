import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { presses, type OtherEngine } from "./other-engine.ts";

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function send(method: "GET" | "POST" | "DELETE", address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

/** Starts a screen that nobody sees, and returns its name. */
async function startScreen(program: string) {
  const screen = spawn(program, ["-displayfd", "1"], { stdio: ["ignore", "pipe", "ignore"] });
  const [number] = (await once(screen.stdout, "data")) as [Buffer];
  return { screen, name: `:${number.toString().trim()}` };
}

async function answers(address: string): Promise<boolean> {
  try {
    await send("GET", address);
    return true;
  } catch {
    return false;
  }
}

/** Starts the small browser of WebKitGTK through its driver. `screenProgram` is Xvfb. */
export async function startWebKit(driver: string, screenProgram: string): Promise<OtherEngine> {
  const port = await freePort();
  const { screen, name } = await startScreen(screenProgram);
  const env = { ...process.env, DISPLAY: name };
  const server = spawn(driver, [`--port=${String(port)}`], { stdio: "ignore", env });
  const end = async () => {
    for (const started of [server, screen])
      if (started.exitCode === null && started.kill()) await once(started, "exit");
  };
  const address = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; !(await answers(`${address}/status`)); tries += 1) {
    if (tries > 100) {
      await end();
      throw new Error(`${driver} does not answer.`);
    }
    await setTimeout(200);
  }
  const { sessionId } = (await send("POST", `${address}/session`, { capabilities: {} })) as { sessionId: string };
  const session = `${address}/session/${sessionId}`;
  return {
    open: (url) => send("POST", `${session}/url`, { url }),
    read: (expression) => send("POST", `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    press: (keys) => send("POST", `${session}/actions`, { actions: presses(keys) }),
    back: () => send("POST", `${session}/back`, {}),
    close: async () => {
      await send("DELETE", session);
      await end();
    },
  };
}
