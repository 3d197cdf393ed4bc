import fc from "fast-check";
import { expect, test } from "vitest";
import { isEmpty, readView, sorts, writeView } from "../../../../src/search/state/view-state.ts";
import { expectAlways } from "../../../fixtures/properties.ts";

const names = ["type", "population"];
const view = (address: string) => readView(new URLSearchParams(address), names);

test.each([
  "?q=faith+groups&type=case&type=insight&population=men&sort=title",
  "?q=%C2%A38+%26+%22a+week%22",
  "?population=men",
  "?q=a&sort=updated",
  "",
])("the address %s says what its view says", (address) => {
  expect(writeView(view(address))).toBe(address);
});

test("what no facet knows is left out, and nothing stands twice", () => {
  expect(writeView(view("?q=%20a%20&colour=red&sort=strength&type=case&type=case"))).toBe("?q=a&type=case");
  expect(view("?type=").facets).toEqual(new Map([["type", [""]]]));
});

test("a value that is no longer in use means those that took its place, each once", () => {
  const replaced = { population: { people: ["men", "women"] } };
  const read = (address: string) => writeView(readView(new URLSearchParams(address), names, replaced));
  expect(read("?population=people")).toBe("?population=men&population=women");
  expect(read("?population=men&population=people")).toBe("?population=men&population=women");
  expect(read("?type=people&population=constructor")).toBe("?type=people&population=constructor");
});

test("facets stand in the page's order, so that one view has one address", () => {
  expect(writeView(view("?population=men&sort=title&type=case&q=a"))).toBe("?q=a&type=case&population=men&sort=title");
});

test("relevance is the order where none is named", () => {
  expect(view("").sort).toBe(sorts[0]);
  expect(writeView(view("?q=a&sort=relevance"))).toBe("?q=a");
});

test("a view is empty without a query and a filter; an order alone shows nothing", () => {
  expect(["", "?q=%20", "?sort=title", "?colour=red"].map((address) => isEmpty(view(address)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["?q=a", "?type=case"].map((address) => isEmpty(view(address)))).toEqual([false, false]);
});

test("whatever a person typed and chose, the address gives the same view again, and the same address", () => {
  const text = fc.string({ unit: "binary" });
  const chosen = fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
  const state = fc.record({
    query: text.map((query) => query.trim()),
    facets: fc
      .tuple(...names.map(() => fc.option(chosen, { nil: undefined })))
      .map((terms) => new Map(names.flatMap((name, i) => (terms[i] ? [[name, terms[i]] as const] : [])))),
    sort: fc.constantFrom(...sorts),
  });
  expectAlways(
    fc.property(state, (written) => {
      const address = writeView(written);
      expect(view(address)).toEqual(written);
      expect(writeView(view(address))).toBe(address);
    }),
  );
});

test("a query too long for an address is cut to 500 characters", () => {
  const { query } = readView(new URLSearchParams({ q: "ab ".repeat(4000) }), []);
  expect(query.length).toBeLessThanOrEqual(500);
  expect(query.length).toBeGreaterThan(490);
});
