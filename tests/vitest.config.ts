import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [`tests/${process.env["TESTS"] ?? "{unit,build}"}/**/*.test.ts`],
    reporters: process.env["VITEST_REPORT"]
      ? ["default", ["json", { outputFile: process.env["VITEST_REPORT"] }]]
      : ["default"],
    testTimeout: 180_000,
    // No test changes what another reads, and the built site is read once for all.
    isolate: false,
  },
});
