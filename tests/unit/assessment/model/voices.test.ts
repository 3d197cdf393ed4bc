import { describe, expect, test } from "vitest";
import type { Answer, Assessment } from "../../../../src/assessment/model/assessment.ts";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { voiceNotes, voicesOf, type Told } from "../../../../src/assessment/model/voices.ts";
import { deepFreeze } from "../../../fixtures/deep-freeze.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const day = (number: number) => `2026-11-0${String(number)}T09:00:00.000Z`;
const begun = beginAssessment(definition, { now: day(1), id: "00000000-0000-4000-8000-000000000001" });
const said = (rating: Answer["rating"] & string, at: number): Answer => ({ rating, updated: day(at) });

/** A file of one and the same assessment: who answered, when it was changed last, what stands in items 01 and 02. */
const file = (respondent: string, at: number, first?: Answer, second?: Answer): Assessment =>
  deepFreeze({
    ...begun,
    respondent,
    updated: day(at),
    answers: { ...(first && { "CL-05.i01": first }), ...(second && { "CL-05.i02": second }) },
  });

const counted = (files: readonly Assessment[], told: readonly Told[] = []) =>
  voicesOf(files, told).voices.map(({ assessment }) => assessment);

describe("files of one assessment", () => {
  const starter = file("", 1);
  const ann = file("Ann", 2, said("partly", 2));
  const bea = file("Bea", 3, said("planned", 3));
  const [one, other] = [file("", 2, said("partly", 2)), file("", 3, said("planned", 3))];

  test("name different people: each is a voice, and nobody is asked", () => {
    expect(voicesOf([ann, bea])).toMatchObject({
      voices: [{ assessment: ann }, { assessment: bea }],
      question: undefined,
    });
  });

  test("name different people who say the same to the letter: two voices all the same", () => {
    expect(counted([ann, { ...ann, respondent: "Bea" }])).toHaveLength(2);
  });

  test("the file that was sent round, with nothing in it, is no voice beside those who answered", () => {
    expect(voicesOf([starter, ann, bea]).question).toBeUndefined();
    expect(counted([starter, ann, bea])).toEqual([ann, bea]);
    expect(counted([ann, starter])).toEqual([ann]);
  });

  test("the same file twice counts once", () => {
    expect(counted([ann, { ...ann }])).toEqual([ann]);
    expect(voicesOf([one, { ...one }]).question).toBeUndefined();
  });

  test("the same person later counts once, as it was at its latest, whatever was changed", () => {
    const later = file("Ann", 4, said("in-place", 4));
    for (const files of [
      [ann, later],
      [later, ann],
    ]) {
      expect(counted(files)).toEqual([later]);
      expect(voicesOf(files).question).toBeUndefined();
    }
  });

  test("the same person with an answer fewer may have cleared it, or never had it: the chair is asked", () => {
    const fewer = file("Ann", 5);
    expect(voicesOf([ann, fewer]).question).toBeUndefined();
    expect(counted([ann, fewer])).toEqual([ann]);
    const other = file("Ann", 5, undefined, said("planned", 5));
    expect(voicesOf([ann, other]).question).toEqual([ann, other]);
  });

  test("a file without a name never stands for that of a person", () => {
    const more = file("", 5, said("partly", 2), said("planned", 3));
    expect(voicesOf([ann, more])).toMatchObject({ question: [ann, more], voices: [{}, {}] });
    const bea = file("Bea", 6, said("partly", 2), said("planned", 3));
    for (const files of [
      [ann, more, bea],
      [bea, more, ann],
      [more, ann, bea],
    ])
      expect(new Set(counted(files))).toEqual(new Set([ann, bea]));
  });

  test("the same person on two devices, each with something newer: the chair is asked", () => {
    const [home, work] = [file("Ann", 4, said("partly", 2), said("planned", 4)), file("Ann", 5, said("in-place", 5))];
    expect(voicesOf([home, work]).question).toEqual([home, work]);
  });

  test("who went on from a file holds it whole: it counts once", () => {
    const more = file("", 3, said("partly", 2), said("planned", 3));
    expect(counted([one, more])).toEqual([more]);
    expect(counted([more, one])).toEqual([more]);
  });

  test("nameless, with other answers: two voices, and the chair is asked until an answer is given", () => {
    expect(voicesOf([one, other])).toMatchObject({ question: [one, other] });
    expect(counted([one, other])).toEqual([one, other]);
    const apart = voicesOf([one, other], [{ files: [one, other], isOne: false }]);
    expect(apart).toMatchObject({ question: undefined, voices: [{ assessment: one }, { assessment: other }] });
    const together = voicesOf([one, other], [{ files: [one, other], isOne: true }]);
    expect(together).toMatchObject({ question: undefined, voices: [{ assessment: other, files: [one, other] }] });
  });

  test("the same answer given at another time is somebody’s own: the chair is asked", () => {
    expect(voicesOf([one, file("", 3, said("partly", 3))]).question).toBeDefined();
  });

  test("only what the chair said of is joined; the next two are asked about", () => {
    const third = file("", 4, said("in-place", 4));
    const files = [one, other, third];
    const first: Told = { files: [one, other], isOne: true };
    expect(voicesOf(files, [first]).question).toContain(third);
    expect(counted(files, [first])).toEqual([other, third]);
    expect(counted(files, [first, { files: [one, third], isOne: true }])).toEqual([third]);
    expect(voicesOf(files, [first, { files: [other, third], isOne: false }]).question).toBeUndefined();
  });

  test("another assessment is another voice, whatever it says", () => {
    const twin = { ...one, id: "00000000-0000-4000-8000-000000000002" };
    expect(voicesOf([one, twin])).toMatchObject({ question: undefined, voices: [{}, {}] });
  });

  test("each way of counting is said", () => {
    const { voices } = voicesOf([starter, ann, bea]);
    const nameOf = {
      file: () => "The empty file",
      voice: ({ assessment }: { assessment: Assessment }) => assessment.respondent,
    };
    expect(voiceNotes(voices, nameOf)).toEqual([
      "The empty file was opened before: it counts once, as it was at its latest.",
      "Ann, Bea: these files come from one assessment, and count as 2 people, since their names differ.",
    ]);
  });
});

/** Every file that two people, or nobody named, can have made in two days with one answer. */
const universe = ["", "Ann", "Bea"].flatMap((name) =>
  [2, 3].flatMap((at) => [
    file(name, at),
    file(name, at, said("partly", 2)),
    ...(at === 3 ? [file(name, at, said("planned", 3)), file(name, at, said("partly", 2), said("planned", 3))] : []),
  ]),
);

test("of any three files no voice is lost: each counts, or is held whole by, or comes before, one that counts", () => {
  for (const a of universe)
    for (const b of universe)
      for (const c of universe) {
        const files = [a, b, c].map((each) => ({ ...each }));
        const { voices, question } = voicesOf(files);
        expect(voices.flatMap((voice) => voice.files)).toHaveLength(3);
        const backwards = voicesOf([...files].reverse());
        expect(backwards.voices).toHaveLength(voices.length);
        expect(backwards.question === undefined).toBe(question === undefined);
        const names = new Set(files.map(({ respondent }) => respondent).filter(Boolean));
        expect(voices.length).toBeGreaterThanOrEqual(names.size > 1 ? 2 : 1);
        for (const { assessment, files: own } of voices) {
          for (const each of own) {
            if (each.respondent && assessment.respondent) expect(each.respondent).toBe(assessment.respondent);
            for (const [item, answer] of Object.entries(each.answers)) {
              const holds = (one: Assessment) =>
                one.answers[item]?.updated === answer.updated && one.answers[item].rating === answer.rating;
              const isNewer = (assessment.answers[item]?.updated ?? "") > answer.updated;
              const isOnes = own.some(
                (one) => one.respondent !== "" && one.respondent === assessment.respondent && holds(one),
              );
              expect(holds(assessment) || (isOnes && isNewer)).toBe(true);
            }
          }
        }
      }
});
