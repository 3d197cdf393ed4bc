import { expect, test } from "vitest";
import { accentOnTints, coloursSchema, contrast, mix } from "../../../src/model/colours.ts";

const faults = (colours: object) =>
  coloursSchema.safeParse(colours).error?.issues.map(({ path, message }) => [path.join("."), message]);

test("contrast is that of WCAG, whichever colour comes first", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  expect(contrast("#0b5c63", "#0b5c63")).toBe(1);
});

test("a colour is mixed with another by its share", () => {
  expect(mix("#0b5c63", "#ffffff", 0)).toBe("#ffffff");
  expect(mix("#00ff80", "#000000", 0.5)).toBe("#008040");
});

test("a colour that cannot be read on white, nor white on it, is refused with its contrast", () => {
  expect(faults({ accent: "#ff8800" })).toEqual([
    ["accent", "must be darker: its contrast with white is 2.4, and text needs 4.5"],
  ]);
  expect(faults({ themes: { sun: "#ffff00" } })).toEqual([
    ["themes.sun", "must be darker: its contrast with white is 1.1, and text needs 4.5"],
  ]);
  expect(faults({ accent: "teal" })).toEqual([["accent", "must be a colour such as #0b5c63"]]);
  expect(faults({ accent: "#767676", themes: { sun: "#767676" } })).toBeUndefined();
});

test("a tint on which the deep accent cannot be read is refused", () => {
  expect(faults({ accentTint: "#0b5c63" })).toEqual([["", expect.stringMatching(/^must have an accentTint so pale/)]]);
});

test("what is left out follows from the accent", () => {
  const { accentDeep, accentTint } = coloursSchema.parse({ accent: "#a3480a" });
  expect(contrast(accentDeep, accentTint)).toBeGreaterThan(7);
  expect(contrast(accentTint, "#ffffff")).toBeLessThan(1.3);
});

test("on its strongest tint stands the accent where it can be read there, else the deep one", () => {
  expect(accentOnTints(coloursSchema.parse({ accent: "#0b5c63" }))).toBe("#0b5c63");
  const pale = coloursSchema.parse({ accent: "#767676" });
  expect(accentOnTints(pale)).toBe(pale.accentDeep);
});
