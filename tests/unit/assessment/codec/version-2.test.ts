import { describe, expect, it, test } from "vitest";
import { decode } from "../../../../src/assessment/codec/decode.ts";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import { wordsFor } from "../../../../src/assessment/codec/place.ts";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import { assessmentOf } from "../../../fixtures/assessment.ts";
import { bytesOf, version1With } from "../../../fixtures/assessments/version-1.ts";
import { version2, version2With } from "../../../fixtures/assessments/version-2.ts";

function read(text: string) {
  const decoded = decode(bytesOf(text));
  if (decoded.kind === "refused") throw new Error(decoded.message);
  return decoded;
}

/** The version that a file of this assessment says. */
const versionOf = (parts: Partial<Assessment>) =>
  (JSON.parse(encode(assessmentOf(parts))) as { readonly version: number }).version;
const updated = "2026-11-20T09:00:00.000Z";
const answered = { "CL-01.i01": { rating: "planned" as const, updated } };

test("the frozen file of version 2 opens whole and is written again byte for byte", () => {
  const { assessment, ...rest } = read(version2);
  expect(assessment).toStrictEqual(JSON.parse(version2));
  expect(rest).toStrictEqual({ kind: "read", readable: 7, total: 7, issues: [] });
  expect(encode(assessment)).toBe(version2);
});

describe("a file says the lowest version that can hold it", () => {
  it("is 1 without a field that version 2 added", () => {
    expect(versionOf({ answers: answered })).toBe(1);
  });

  const record = { id: crypto.randomUUID(), organisation: "", respondent: "", updated };
  const conflict = { id: crypto.randomUUID(), kept: "", found: updated };
  const signOff = { id: crypto.randomUUID(), on: "2026-11-20", by: "Board", at: updated, said: {} };
  it.each<[string, Partial<Assessment>]>([
    ["a reason", { answers: { "CL-01.i01": { reason: "No ward", updated } } }],
    ["a lead", { answers: { "CL-01.i01": { lead: "Ann", updated } } }],
    ["a deadline", { answers: { "CL-01.i01": { deadline: "2027-01-01", updated } } }],
    [
      "a lead in a recorded answer",
      { combinedFrom: [{ ...record, answers: { "CL-01.i01": { lead: "Ann", updated } } }] },
    ],
    ["a standing", { standing: "board" }],
    ["a sign-off", { signedOff: [signOff] }],
    ["two versions of a lead", { conflicts: [{ ...conflict, of: "CL-01.i01", field: "lead", other: "Ann" }] }],
    ["two versions of a standing", { conflicts: [{ ...conflict, of: "", field: "standing", other: "board" }] }],
  ])("is 2 with %s", (_, parts) => {
    expect(versionOf(parts)).toBe(2);
  });

  it("loses nothing of a file that says 1 and holds a new field", () => {
    const { assessment, issues } = read(version1With('"rating": "not-applicable",', '"reason": "No ward",'));
    expect(issues).toStrictEqual([]);
    expect(JSON.parse(encode(assessment))).toMatchObject({
      version: 2,
      answers: { "CL-05.i06": { reason: "No ward" } },
    });
  });
});

describe("what cannot be read in a new field is named, and the rest opens", () => {
  it.each([
    [
      "a day that does not exist",
      '"deadline": "2027-03-31"',
      '"deadline": "2027-02-30"',
      "answers › CL-05.i05 › deadline",
    ],
    ["a lead that is a number", '"lead": "Director of finance"', '"lead": 7', "answers › CL-05.i05 › lead"],
    ["a reason that is too long", '"reason": "No', `"reason": "${"x".repeat(20_001)}`, "answers › CL-05.i06 › reason"],
    ["a sign-off without a name", '"by": "Finance committee"', '"by": " "', "signedOff › 1"],
    ["a sign-off of no day", '"on": "2026-11-21"', '"on": "2026-13-21"', "signedOff › 1"],
    [
      "two sign-offs of one id",
      "81a4a2c6-d395-44b6-b2f7-a5e30694c218",
      "70f391b5-c284-43a5-a1e6-94d2f583b107",
      "signedOff › 2",
    ],
    ["a digest that is none", '"00000000"', '"<b>"', "signedOff › 2 › said › CL-05.i01"],
    ["a digest of no question", '"CL-05.i01": "0', '"CL-05": "0', "signedOff › 2 › said › CL-05"],
    ["a field that no sign-off has", '"said": {}', '"said": {}, "role": "Chair"', "signedOff › 1 › role"],
  ])("%s", (_, piece, other, place) => {
    const { assessment, issues } = read(version2With(piece, other));
    expect(issues.map((issue) => issue.place)).toStrictEqual([place]);
    const again = encode(assessment);
    expect(encode(read(again).assessment)).toBe(again);
    expect(read(again).issues).toStrictEqual([]);
  });

  it.each([
    ["a standing of no kind", '"standing": "board"', '"standing": "chair"'],
    ["a digest of the prototype", '"CL-05.i01": "0', '"__proto__": "0'],
    ["sign-offs that are no list", '"said": {}\n    },', '"said": {}\n    }], "signedOff": [{'],
  ])("%s: the file is refused", (_, piece, other) => {
    expect(decode(bytesOf(version2With(piece, other))).kind).toBe("refused");
  });

  it("calls a sign-off what the page calls it", () => {
    expect(wordsFor("signedOff › 2")).toBe("sign-off 2");
    expect(wordsFor("answers › CL-05.i05 › deadline")).toBe("question 5, Deadline");
  });
});

test("a version 3 is refused, and says to reload", () => {
  expect(decode(bytesOf(version2With('"version": 2', '"version": 3')))).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("newer version") as string,
  });
});
