import { expect, test } from "vitest";
import { builtLibrary } from "../fixtures/built-library.ts";
import { builtPages, readBuilt } from "../fixtures/built-site.ts";

const links = builtPages.flatMap(({ path, html }) =>
  [...html.matchAll(/<a\s[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, to = "", label = ""]) => ({
    path,
    to,
    label: label
      .replace(/<[^>]+>/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  })),
);

test("whatever promises that a mistake can be told leads to an address outside the pages", () => {
  const promises = /^(report a mistake|report it|tell us|write to us)$/i;
  const dead = links.filter(({ to, label }) => promises.test(label) && !/^(mailto:|https:\/\/)/.test(to));
  expect(dead.map(({ path, to }) => `${path} → ${to}`)).toEqual([]);
  const toReport = links.filter(({ to }) => to.endsWith("#report"));
  expect(toReport.map(({ path }) => path)).toEqual([]);
});

test("no page names a publisher that is nobody", () => {
  const nobody = /the publisher of this (library|site)|published by\s*(\.|<|undefined)|run by\s*(\.|undefined)/i;
  expect(builtPages.filter(({ html }) => nobody.test(html)).map(({ path }) => path)).toEqual([]);
  expect(readBuilt("data/library.json")).not.toMatch(nobody);
});

test("the pages and the data agree whether somebody publishes this copy", () => {
  const named = builtLibrary.site.organisation !== undefined;
  const saying = builtPages.filter(({ html }) => /Published by [^<]+\. .*edition/i.test(html));
  expect(saying.length > 0).toBe(named);
});
