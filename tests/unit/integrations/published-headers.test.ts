import { expect, test } from "vitest";
import { underBase } from "../../../src/integrations/published-headers.ts";

test.each(["/library", "/library/"])("every rule has the base path %s before its address, and no value has", (base) => {
  expect(underBase("/*\n  Link: /a\n/_astro/*\n  X-One: b\n", base)).toBe(
    "/library/*\n  Link: /a\n/library/_astro/*\n  X-One: b\n",
  );
});

test("without a base path the rules stay as they are", () => {
  expect(underBase("/*\n  X-One: b\n", "/")).toBe("/*\n  X-One: b\n");
});
