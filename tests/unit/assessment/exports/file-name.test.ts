import { describe, expect, test } from "vitest";
import { fileName } from "../../../../src/assessment/exports/file-name.ts";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import { version1 } from "../../../fixtures/assessments/version-1.ts";
import { randomText } from "../../../fixtures/random-text.ts";
import { seededRandom } from "../../../../scripts/bench/random.ts";

const assessment = JSON.parse(version1) as Assessment;
const named = (organisation: string, round: string, respondent = "") =>
  fileName({ ...assessment, organisation, round, respondent }, "2026-11-22");

describe("fileName", () => {
  test.each([
    ["Northtown ICS", "Round 2", "northtown-ics-round-2-7d0c"],
    ["Northtown ICS", "2", "northtown-ics-round-2-7d0c"],
    ["Ŵyresdale & Siân’s Trust ", "  Spring/Summer: 2026?", "wyresdale-sian-s-trust-spring-summer-2026-7d0c"],
    ["", "Round 2", "round-2-7d0c"],
    ["..\\..\\CON", "", "con-7d0c"],
    ["שלום", "\u202E", "7d0c4b1e-52a8-4f36-9b7e-1f6a3c8d2e50"],
    ["", "", "7d0c4b1e-52a8-4f36-9b7e-1f6a3c8d2e50"],
    ["x".repeat(300), "y ".repeat(300), `${"x".repeat(40)}-${"y-".repeat(19)}y-7d0c`],
  ])("%j and %j", (organisation, round, name) => {
    expect(named(organisation, round)).toBe(`CL-05-${name}-2026-11-22.assessment.json`);
  });

  test("tells the files of several people apart", () => {
    expect(named("Northtown ICS", "1", "Ann Ó’Neill ")).toBe(
      "CL-05-northtown-ics-round-1-ann-o-neill-2026-11-22.assessment.json",
    );
    expect(named("", "", "Ann")).toBe("CL-05-ann-2026-11-22.assessment.json");
  });

  test("tells the files of people apart who give no name", () => {
    const unnamed = { ...assessment, respondent: "" };
    const other = { ...unnamed, id: "0a1b4b1e-52a8-4f36-9b7e-1f6a3c8d2e50" };
    expect(fileName(unnamed, "2026-11-22")).not.toBe(fileName(other, "2026-11-22"));
  });

  test("is safe on every system, whatever was typed", () => {
    const random = seededRandom();
    for (let number = 0; number < 2000; number++) {
      const name = named(randomText(random), randomText(random), randomText(random));
      expect(name).toMatch(/^CL-05(-[a-z0-9]+)+-2026-11-22\.assessment\.json$/);
      expect(name.length).toBeLessThanOrEqual(170);
    }
  });
});
