import { expect, test } from "vitest";
import { contentLanguage, isLanguageTag, textDirection } from "../../../src/model/content-language.ts";

test("content is marked with its language only where that is not the language around it", () => {
  expect(contentLanguage("cy")).toBe("cy");
  expect(contentLanguage("en-GB")).toBeUndefined();
});

test.each([
  ["en-GB", "ltr"],
  ["cy", "ltr"],
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["ur", "rtl"],
  ["ku", "ltr"],
  ["ku-Arab", "rtl"],
  ["ar-Latn", "ltr"],
  ["", "ltr"],
])("text in %s runs %s", (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});

test.each(["en_GB", "English", "en-12", "", "Welsh"])("%j is no language tag", (text) => {
  expect(isLanguageTag(text)).toBe(false);
});

test.each(["en-GB", "cy", "ckb", "pa-Arab-PK"])("%j is a language tag", (text) => {
  expect(isLanguageTag(text)).toBe(true);
});
