import { describe, expect, it, test } from "vitest";
import { decode } from "../../../../src/assessment/codec/decode.ts";
import { wordsFor } from "../../../../src/assessment/codec/place.ts";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import { badEnvelopes } from "../../../fixtures/assessments/bad-envelopes.ts";
import { hostileFiles } from "../../../fixtures/assessments/hostile-files.ts";
import { partlyGoodFiles } from "../../../fixtures/assessments/partly-good-files.ts";
import { bytesOf, version1, version1With } from "../../../fixtures/assessments/version-1.ts";

/** What a file must be read as; fails where it is refused. */
function read(text: string) {
  const decoded = decode(bytesOf(text));
  if (decoded.kind === "refused") throw new Error(decoded.message);
  return decoded;
}

/** The frozen file with one field of its envelope replaced, or taken out. */
function envelopeWith(field: string, value?: string): string {
  const fields = Object.entries(JSON.parse(version1) as Record<string, unknown>);
  const lines = fields.flatMap(([name, was]) => {
    if (name === field && value === undefined) return [];
    return `${JSON.stringify(name)}: ${name === field ? String(value) : JSON.stringify(was)}`;
  });
  return `{${lines.join(",\n")}}`;
}

describe("the frozen file of version 1", () => {
  test("opens whole and is written again byte for byte", () => {
    const { assessment, ...rest } = read(version1);
    expect(assessment).toStrictEqual({ ...(JSON.parse(version1) as object), version: 2 });
    expect(rest).toStrictEqual({ kind: "read", readable: 7, total: 7, issues: [] });
    expect(encode(assessment)).toBe(version1);
  });

  test("opens with a byte order mark, other line ends and no indent", () => {
    expect(read(`\uFEFF${version1}`).assessment).toStrictEqual({ ...(JSON.parse(version1) as object), version: 2 });
    expect(read(version1.replaceAll("\n", "\r\n")).assessment).toStrictEqual({
      ...(JSON.parse(version1) as object),
      version: 2,
    });
    expect(read(JSON.stringify(JSON.parse(version1))).issues).toStrictEqual([]);
  });

  test("opens on the page of its checklist alone", () => {
    expect(decode(bytesOf(version1), { checklist: "CL-05" }).kind).toBe("read");
    expect(decode(bytesOf(version1), { checklist: "CL-01" })).toStrictEqual({
      kind: "refused",
      place: "checklist",
      message:
        "This file answers the checklist CL-05 (“Is fair care part of how we run things?”), not CL-01. " +
        "Open it on the page of CL-05; nothing was changed.",
    });
  });
});

test.each([
  ["answers › CL-01.i01 › proofDate", "question 1, Proof dated"],
  ["answers › CL-01.i12", "question 12"],
  ["answers › x", "answer “x”"],
  ["actions › 2 › due", "action 2, Due"],
  ["conflicts › 3", "change in two places 3"],
  ["combinedFrom › 1 › answers › CL-05.i02 › rating", "respondent 1, question 2, Answer"],
  ["combinedFrom › 2 › answers", "respondent 2, “answers”"],
  ["organisation", "Organisation"],
  ["toString", "“toString”"],
])("the place %s stands in the words of the page: %s", (place, words) => {
  expect(wordsFor(place)).toBe(words);
});

test("a file of something else whose name ends rightly gets other advice", () => {
  const advice = (name: string) => decode(bytesOf("<html>"), { name });
  expect(advice("a.json")).toMatchObject({
    message: expect.stringContaining("Choose a file whose name ends in") as string,
  });
  expect(advice("A.Assessment.json")).toMatchObject({
    message: "This is not an assessment file. Its name is right, but something else is in it: ask for the file again.",
  });
});

test("a file that cannot be opened is called what it is, and what can be opened is said", () => {
  const said = (name: string, text: string) => decode(bytesOf(text), { name });
  const message = expect.stringMatching(
    /ends in \.assessment\.json, or a workbook of the checklist \(\.xlsx\)\.$/,
  ) as string;
  for (const [name, text, first] of [
    ["answers.csv", "Question,Answer", "This is a table (CSV)"],
    ["PAPER.PDF", "%PDF-1.7", "This is a PDF"],
    ["deadlines.ics", "BEGIN:VCALENDAR", "This is a calendar file"],
    ["workbook.xlsx", "", "The file is empty."],
    ["notes.constructor", "x", "This is not an assessment file."],
  ] as const) {
    expect(said(name, text)).toMatchObject({ kind: "refused", message });
    expect(said(name, text)).toMatchObject({ message: expect.stringContaining(first) as string });
  }
});

describe("a hostile file is refused in words", () => {
  it.each(hostileFiles)("$name", ({ bytes, place, message }) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ kind: "refused", message: expect.stringContaining(message) as string });
    expect("place" in decoded ? decoded.place : undefined).toBe(place);
  });

  it.each(badEnvelopes)("%s that is %s", (field, value, reason) => {
    expect(decode(bytesOf(envelopeWith(field, value)))).toStrictEqual({
      kind: "refused",
      place: field,
      message: `The file’s ${wordsFor(field)} cannot be read: ${reason}. Open an earlier copy of it, or ask for a new one.`,
    });
  });

  it.each(["id", "checklist", "edition", "created", "updated", "answers"])("without its %s", (field) => {
    expect(decode(bytesOf(envelopeWith(field)))).toMatchObject({
      place: field,
      message: `The file’s ${wordsFor(field)} cannot be read: it is missing. Open an earlier copy of it, or ask for a new one.`,
    });
  });

  test("the largest that may be opened is", () => {
    expect(read(version1 + " ".repeat(5_000_000 - bytesOf(version1).length)).issues).toStrictEqual([]);
  });

  test("32 levels are read, and the field that holds them is named", () => {
    const lists = `"x": ${"[".repeat(31)}${"]".repeat(31)}, "version": 1`;
    expect(read(version1With('"version": 1', lists)).issues.map(({ place }) => place)).toStrictEqual(["x"]);
  });
});

describe("of a partly good file the rest is read", () => {
  it.each(partlyGoodFiles)("$name", ({ text, ...expected }) => {
    const { readable, total, issues } = read(text);
    expect({ readable, total, issues }).toStrictEqual({
      readable: expected.readable,
      total: expected.total,
      issues: expected.issues,
    });
  });

  it.each(partlyGoodFiles)("$name: what was read is written and opens whole", ({ text }) => {
    const again = encode(read(text).assessment);
    expect(read(again).issues).toStrictEqual([]);
    expect(encode(read(again).assessment)).toBe(again);
  });

  test("the good fields of an answer with a bad one are kept", () => {
    const { answers } = read(version1With('"partly",', '"done",')).assessment;
    expect(answers["CL-05.i03"]).toStrictEqual({
      note: "Answered in the first edition.",
      updated: "2026-05-04T08:00:00.000Z",
    });
  });

  test("a time that cannot be read becomes the file’s own", () => {
    const { answers, updated } = read(version1With("2026-11-22T18:32:00.000Z", "noon")).assessment;
    expect(answers["CL-05.i05"]?.updated).toBe(updated);
  });

  it.each([
    ["title", ""],
    ["organisation", ""],
    ["round", ""],
    ["respondent", ""],
    ["previous", null],
    ["combinedFrom", []],
    ["actions", []],
    ["conflicts", []],
  ])("a file without its %s opens with none", (field, none) => {
    expect(read(envelopeWith(field))).toMatchObject({ issues: [], assessment: { [field]: none } });
  });
});
