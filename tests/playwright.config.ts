import { defineConfig } from "@playwright/test";
import { browserArguments, ensureBrowser } from "../scripts/ensure-browser.ts";

/** Two checkouts can be tested at once, each with a port of its own. */
const port = Number(process.env["TEST_PORT"] ?? 4391);
const executablePath = ensureBrowser();

export default defineConfig({
  testDir: ".",
  testMatch: ["browser/**/*.test.ts", "accessibility/**/*.test.ts"],
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  timeout: 60_000,
  // A busy machine writes to its disk late; what passes at once waits for nothing.
  expect: { timeout: 15_000 },
  outputDir: "../test-results",
  reporter: process.env["PLAYWRIGHT_REPORT"]
    ? [["line"], ["json", { outputFile: process.env["PLAYWRIGHT_REPORT"] }]]
    : [["line"]],
  use: {
    baseURL: `http://localhost:${String(port)}`,
    launchOptions: {
      executablePath,
      args: browserArguments,
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
