import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkContent } from "../../../src/content/check-content.ts";
import { currentContent, forgetContent, isTaken, latestContent, takeRecords } from "../../../src/content/current-content.ts";
import { smallContent, writeContent } from "../../fixtures/small-content.ts";

const shared = globalThis as Record<symbol, unknown>;
const [latest, lastGood] = ["content", "last-good-content"].map((name) => Symbol.for(`equity-evidence-library/${name}`));
let dir: string;

/** Reads the small library, as it is or without a page that it needs, as the content of this run. */
function read({ isWhole }: { isWhole: boolean }): void {
  const files = smallContent();
  if (!isWhole) files.delete("pages/privacy.mdx");
  rmSync(dir, { recursive: true, force: true });
  writeContent(dir, files);
  forgetContent();
  if (latest) shared[latest] = checkContent(dir, { today: "2026-06-01" });
}

const forget = () => {
  forgetContent();
  if (lastGood) shared[lastGood] = undefined;
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "content-"));
  forget();
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
  forget();
});

test("while a file has a fault, pages show the last content that had none", () => {
  read({ isWhole: true });
  const good = currentContent();
  expect(good.problems).toEqual([]);
  read({ isWhole: false });
  expect(currentContent()).toBe(good);
  expect(latestContent().problems).toHaveLength(1);
  read({ isWhole: true });
  expect(currentContent()).not.toBe(good);
  expect(currentContent()).toBe(latestContent());
});

test("where no content was without a fault, the faults are those of the content", () => {
  read({ isWhole: false });
  expect(currentContent().problems).toHaveLength(1);
});

test("records count as taken until the content that pages show is another", () => {
  read({ isWhole: true });
  expect(isTaken()).toBe(false);
  expect(takeRecords()).toBe(currentContent().records);
  expect(isTaken()).toBe(true);
  read({ isWhole: false });
  expect(isTaken()).toBe(true);
  read({ isWhole: true });
  expect(isTaken()).toBe(false);
});

test("what was read is kept until an edit makes it old", () => {
  read({ isWhole: true });
  const first = latestContent();
  expect(latestContent()).toBe(first);
  forgetContent();
  expect(latest && shared[latest]).toBeUndefined();
});
