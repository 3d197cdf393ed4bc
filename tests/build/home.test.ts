import { expect, test } from "vitest";
import { builtLibrary } from "../fixtures/built-library.ts";
import { readBuilt } from "../fixtures/built-site.ts";

const home = readBuilt("index.html");
const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

test("the headline and the description say how many documents there are, and claim no more", () => {
  const count = words[builtLibrary.entries.filter(({ type }) => type === "source").length];
  const headline = /<h1[^>]*>([^<]*)/.exec(home)?.[1] ?? "";
  expect(headline).toContain(`What ${String(count)} documents say`);
  expect(/<meta name="description" content="([^"]*)"/.exec(home)?.[1]).toContain(`${String(count)} documents`);
  expect(home).not.toContain("known to work");
});

test("every figure about gaps says between whom, and carries its doubt where it has one", () => {
  const figures = [...home.matchAll(/<figure[^>]*data-finding="([^"]+)".*?<\/figure>/gs)];
  expect(figures.length).toBeGreaterThan(1);
  for (const [figure] of figures) {
    expect(figure).toContain("gap-between");
    expect(figure).toContain("Read with care:");
  }
});
