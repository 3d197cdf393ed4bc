import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
  "msedge",
];
const usual = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Root in a container cannot use the sandbox. The other switches stop the browser's own network requests. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const runnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A browser of the Chromium family on this machine, or undefined. `CHROMIUM` names the browser to use. */
export function findBrowser(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const named = process.env["CHROMIUM"] ? [process.env["CHROMIUM"]] : [];
  const candidates = [
    ...named,
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...usual,
    chromium.executablePath(),
  ];
  return candidates.find((path) => existsSync(path) && runnable(path));
}

/** Finds or installs a browser: Debian's for root, else Playwright's own. Throws a sentence that says what to do. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const debian = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: "inherit" }).status === 0;
  const installed = debian
    ? run("apt-get", "update", "-q") &&
      run("apt-get", "install", "-qy", "--no-install-recommends", "chromium", "fonts-liberation")
    : run(process.execPath, join("node_modules", "playwright", "cli.js"), "install", "chromium");
  const browser = installed ? findBrowser() : undefined;
  if (!browser)
    throw new Error("The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM to its path.");
  execFileSync(browser, ["--version"], { stdio: "inherit" });
  return browser;
}

if (import.meta.main) console.log(ensureBrowser());
