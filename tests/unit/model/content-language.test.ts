import { expect, test } from "vitest";
import { contentLanguage } from "../../../src/model/content-language.ts";

test("content is marked with its language only where that is not the language around it", () => {
  expect(contentLanguage("cy")).toBe("cy");
  expect(contentLanguage("en-GB")).toBeUndefined();
});
