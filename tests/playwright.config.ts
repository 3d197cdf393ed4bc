import { defineConfig } from "@playwright/test";
import { ensureBrowser } from "../scripts/ensure-browser.ts";

const port = 4391;
const executablePath = ensureBrowser();

export default defineConfig({
  testDir: ".",
  testMatch: ["browser/**/*.test.ts", "accessibility/**/*.test.ts"],
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  timeout: 60_000,
  outputDir: "../test-results",
  reporter: process.env["PLAYWRIGHT_REPORT"]
    ? [["line"], ["json", { outputFile: process.env["PLAYWRIGHT_REPORT"] }]]
    : [["line"]],
  use: {
    baseURL: `http://localhost:${String(port)}`,
    launchOptions: {
      executablePath,
      // A container's root has no sandbox; the other switches keep the browser from asking the network for anything.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.ts`,
    cwd: "..",
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
