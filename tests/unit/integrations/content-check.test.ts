import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkContent } from "../../../src/content/check-content.ts";
import { forgetContent } from "../../../src/content/current-content.ts";
import { contentCheck } from "../../../src/integrations/content-check.ts";
import { smallContent, writeContent } from "../../fixtures/small-content.ts";

const shared = globalThis as Record<symbol, unknown>;
const said: string[] = [];
const logger = { info: (line: string) => said.push(line), warn: (line: string) => said.push(line) };
let dir: string;

/** Starts Astro's step that checks the content, on the small library after it was changed. */
function start(command: "build" | "dev", siteUrl: string | undefined, change: (files: Map<string, string>) => void) {
  const files = smallContent();
  change(files);
  writeContent(dir, files);
  shared[Symbol.for("equity-evidence-library/content")] = checkContent(dir, { today: "2026-06-01" });
  if (siteUrl === undefined) delete process.env["SITE_URL"];
  else process.env["SITE_URL"] = siteUrl;
  const { hooks } = contentCheck();
  run(hooks["astro:config:setup"], { command, logger });
  return {
    end: () => {
      run(hooks["astro:build:done"], { logger });
    },
  };
}

function run(hook: unknown, options: object): void {
  if (typeof hook !== "function") throw new Error("The integration has no such step.");
  Reflect.apply(hook, undefined, [options]);
}

const nameless = (files: Map<string, string>) => {
  files.set("site.yaml", String(files.get("site.yaml")).replace(/^organisation: .*\n/m, ""));
};

const unrecorded = (files: Map<string, string>) => {
  files.set("ledger.yaml", String(files.get("ledger.yaml")).replace(/^ {2}TH-01: .*\n/m, ""));
};

const siteUrl = process.env["SITE_URL"];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "content-"));
  said.length = 0;
});

afterEach(() => {
  rmSync(dir, { recursive: true });
  forgetContent();
  if (siteUrl === undefined) delete process.env["SITE_URL"];
  else process.env["SITE_URL"] = siteUrl;
});

test("ids that the ledger does not know are a warning in a preview and stop what would be published", () => {
  start("build", undefined, unrecorded);
  expect(said.join("\n")).toContain("Not recorded yet: TH-01.  Run npm run ledger before you publish");
  expect(() => {
    start("build", "https://library.example", unrecorded);
  }).toThrow("ledger.yaml:2  Not recorded yet: TH-01.");
  start("dev", "https://library.example", unrecorded);
});

test("a library whose ids are all recorded is published", () => {
  start("build", "https://library.example", () => undefined);
  expect(said).toEqual([
    expect.stringContaining("1 theme, 0 evidence principles, 1 case study, 1 actionable insight, 1 checklist, 0"),
  ]);
});

test("a build for publishing ends with a warning where nobody is named who publishes it, and a preview does not", () => {
  const warned = (siteUrl: string | undefined, change: (files: Map<string, string>) => void) => {
    const { end } = start("build", siteUrl, change);
    said.length = 0;
    end();
    return said.join("\n");
  };
  expect(warned("https://library.example", nameless)).toContain("site.yaml");
  expect(warned("https://library.example", nameless)).toContain("organisation");
  expect(warned(undefined, nameless)).toBe("");
});

test("a problem of the content stops a build, and is shown in dev", () => {
  const damage = (files: Map<string, string>) => {
    files.delete("pages/privacy.mdx");
  };
  expect(() => {
    start("build", undefined, damage);
  }).toThrow("privacy.mdx:1  The page is missing");
  rmSync(join(dir, "pages/privacy.mdx"), { force: true });
  start("dev", undefined, damage);
  expect(said.join("\n")).toContain("privacy.mdx:1  The page is missing");
});
