import { expect, test } from "vitest";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import { fileSize, fitsInFile } from "../../../../src/assessment/model/file-size.ts";
import { largestFile } from "../../../../src/assessment/model/limits.ts";
import { seededRandom } from "../../../../scripts/bench/random.ts";
import { assessmentOf } from "../../../fixtures/assessment.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { randomAssessment } from "../../../fixtures/random-assessment.ts";

const bytes = (text: string) => new TextEncoder().encode(text).length;

test("the size of a file is known without writing it, to the byte", () => {
  const random = seededRandom();
  for (let n = 0; n < 200; n += 1) {
    const assessment = randomAssessment(random, definition);
    expect(fileSize(assessment)).toBe(bytes(encode(assessment)));
  }
});

test("every sign counts as it is written: escapes, surrogates, and halves of them", () => {
  const title = Array.from({ length: 0x300 }, (_, point) => String.fromCharCode(point)).join("");
  const assessment = assessmentOf({ title, organisation: "\ud800 \udc00 𝄞 €“”\u2028\uffff", round: "\ud834" });
  expect(fileSize(assessment)).toBe(bytes(encode(assessment)));
});

test("an assessment fits to the last byte", () => {
  const note = "é".repeat(10_000);
  const answers = Array.from({ length: 245 }, (_, n) => [
    `CL-${String(100 + n)}.i01`,
    { note, updated: "2026-11-20T09:00:00.000Z" },
  ]);
  const nearly = assessmentOf({ answers: Object.fromEntries(answers) as Record<string, never> });
  const room = largestFile - fileSize(nearly);
  expect(room).toBeGreaterThan(0);
  expect(fitsInFile({ ...nearly, respondent: nearly.respondent + "x".repeat(room) })).toBe(true);
  expect(fitsInFile({ ...nearly, respondent: nearly.respondent + "x".repeat(room + 1) })).toBe(false);
});
