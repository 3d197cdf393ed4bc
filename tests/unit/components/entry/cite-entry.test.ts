import { expect, test } from "vitest";
import { citeEntry } from "../../../../src/components/entry/cite-entry.ts";

const entry = { title: "Visits", updated: "2026-02-01" };
const site = { name: "A library", edition: "First edition" };
const address = "https://library.example/id/CS-01/";

test("a citation names the publisher where the site does, and nobody where it does not", () => {
  expect(citeEntry(site, entry, address)).toBe(
    "A library. Visits. First edition; updated 1 February 2026. https://library.example/id/CS-01/",
  );
  expect(citeEntry({ ...site, organisation: "Northtown ICS" }, entry, address)).toBe(
    "A library. Visits. Northtown ICS. First edition; updated 1 February 2026. https://library.example/id/CS-01/",
  );
});
