import { expect, test } from "vitest";
import { siteSchema } from "../../../src/model/site.ts";
import { siteFields as site } from "../../fixtures/records.ts";

const faults = (change: object) =>
  siteSchema.safeParse({ ...site, ...change }).error?.issues.map(({ path, message }) => [path.join("."), message]);

test("a site may leave out who publishes it and where to report a mistake", () => {
  const { organisation: _organisation, reportMistake: _reportMistake, ...nameless } = site;
  expect(siteSchema.parse(nameless)).not.toHaveProperty("organisation");
  expect(siteSchema.parse(nameless)).not.toHaveProperty("reportMistake");
});

test.each(["the publisher of this library", "The publisher of this site."])(
  "%j names no publisher and is refused",
  (organisation) => {
    expect(faults({ organisation })).toEqual([["organisation", "must name who publishes this copy, or be left out"]]);
  },
);

test.each([{ label: "Report a mistake" }, { address: "Write to us" }, { address: "mailto:" }])(
  "a report of mistakes that leads nowhere is refused: %j",
  (reportMistake) => {
    expect(faults({ reportMistake })).toMatchObject([["reportMistake.address", expect.any(String)]]);
  },
);

test.each(["en-12", "english"])("%j is no language of content, and would stop a build", (language) => {
  expect(faults({ language })).toEqual([["language", "must be a language tag, such as en-GB or cy"]]);
});

const edition = (number: number, date: string, change: object = {}) => ({
  number,
  date,
  note: "What is new.",
  ...change,
});
const first = edition(1, "2026-11-22", { published: true });

test("pages name the newest edition", () => {
  expect(siteSchema.parse({ ...site, editions: [first] }).edition).toBe("First edition, November 2026");
  const editions = Array.from({ length: 13 }, (_, i) =>
    edition(i + 1, `20${String(26 + i)}-01-31`, i < 12 ? { published: true } : {}),
  );
  expect(siteSchema.parse({ ...site, editions: editions.slice(0, 2) }).edition).toBe("Second edition, January 2027");
  expect(siteSchema.parse({ ...site, editions }).edition).toBe("Edition 13, January 2038");
});

test.each([
  ["a number left out", [first, edition(3, "2027-01-01")], "must be numbered 1, 2, 3 and so on, the oldest first"],
  ["a date before the last", [first, edition(2, "2026-11-22")], "must each have a later date than the one before"],
  [
    "two in preparation",
    [edition(1, "2026-11-22"), edition(2, "2027-01-01")],
    "must all be marked published: true, but for the last",
  ],
])("editions with %s are refused", (_, editions, message) => {
  expect(faults({ editions })).toEqual([["editions", message]]);
});
