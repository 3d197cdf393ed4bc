import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { previewOrigin } from "../../src/model/publishing-place.ts";
import { dist, readBuilt } from "../fixtures/built-site.ts";

const isPublished = !readBuilt("index.html").includes("Preview: this copy has no published address.");

test("a copy that nobody has published says so and cites no address of its own", () => {
  expect(isPublished).toBe(process.env["SITE_URL"] !== undefined);
  const files = globSync("**/*.{html,json,csv}", { cwd: dist });
  expect(files.length).toBeGreaterThan(300);
  const citing = files.filter((file) => readFileSync(join(dist, file), "utf8").includes("localhost"));
  expect(citing).toEqual([]);
});

test("a copy without an address draws no code for cameras, and says why", () => {
  const together = readBuilt("checklists/health-equity-assessment/index.html");
  expect(together.includes("phone-answer__code")).toBe(isPublished);
  expect(together.includes("This copy is a preview and does not know its address.")).toBe(!isPublished);
});

test("the sitemap names where the copy stands, and nothing leads a search engine to the one of a preview", () => {
  const origins = new Set(
    [...readBuilt("sitemap-0.xml").matchAll(/<loc>(\w+:\/\/[^/<]+)/g)].map(([, origin]) => origin),
  );
  const published = process.env["SITE_URL"];
  expect([...origins]).toEqual([published ? new URL(published).origin : previewOrigin]);
  const naming = globSync("**/*.{html,txt}", { cwd: dist }).filter((file) => readBuilt(file).includes("sitemap"));
  expect(naming).toEqual([]);
});
