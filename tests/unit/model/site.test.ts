import { expect, test } from "vitest";
import { siteSchema } from "../../../src/model/site.ts";
import { site } from "../../fixtures/records.ts";

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
