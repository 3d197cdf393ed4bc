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

test("the plot of the results stands between the doors and the themes, and holds no finding and no newest list", () => {
  const places = ['class="doors"', 'class="small-harvest"', 'class="theme-row"'].map((mark) => home.indexOf(mark));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(home).not.toContain("data-finding");
  expect(home).not.toContain("Newest");
});
