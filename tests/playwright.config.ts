import { defineConfig } from "@playwright/test";
import { browserArguments, ensureBrowser } from "../scripts/ensure-browser.ts";
import { fixtureSite } from "../scripts/fixture-site.ts";
import { pageSeed } from "./fixtures/page-seed.ts";

/** Two checkouts can be tested at once, each with a port of its own; our own content is served a thousand ports on. */
const port = Number(process.env["TEST_PORT"] ?? 4391);
const portOfOurs = port + 1000;
const executablePath = ensureBrowser();

const serve = (port: number, command: string, env: Record<string, string> = {}) => ({
  command,
  cwd: "..",
  env: { PORT: String(port), ...env },
  port,
  reuseExistingServer: false,
});

/**
 * What a page does is tested on a small content folder of its own, so that no change of our content breaks it; what our
 * content promises is tested on our content. Addresses in tests are relative to where the site is published.
 */
export default defineConfig({
  testDir: ".",
  testMatch: ["browser/**/*.test.ts", "accessibility/**/*.test.ts"],
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  timeout: 60_000,
  // A busy machine writes to its disk late; what passes at once waits for nothing.
  expect: { timeout: 15_000 },
  // In a run of everything, what passes at the second try is listed as flaky. A file run alone is tried once.
  retries: process.env["PLAYWRIGHT_REPORT"] ? 1 : 0,
  outputDir: "../test-results",
  // Read here, so that every worker gets it.
  metadata: { pageSeed },
  reporter: process.env["PLAYWRIGHT_REPORT"]
    ? [["line"], ["json", { outputFile: process.env["PLAYWRIGHT_REPORT"] }]]
    : [["line"]],
  use: {
    launchOptions: {
      executablePath,
      args: browserArguments,
    },
  },
  projects: [
    {
      name: "fixture",
      testIgnore: "**/our-content/**",
      use: { baseURL: `http://localhost:${String(port)}${fixtureSite.base}` },
    },
    {
      name: "our content",
      testMatch: "**/our-content/**/*.test.ts",
      use: { baseURL: `http://localhost:${String(portOfOurs)}/` },
    },
  ],
  webServer: [
    serve(port, `node scripts/serve.ts ${fixtureSite.folder}`, { BASE_PATH: fixtureSite.base }),
    serve(portOfOurs, "node scripts/serve.ts"),
  ],
});
