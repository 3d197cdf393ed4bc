import { describe, expect, test } from "vitest";
import { codesInChat } from "../../../../src/assessment/codec/codes-in-chat.ts";
import { writeCode } from "../../../../src/assessment/codec/answer-code.ts";
import { decode } from "../../../../src/assessment/codec/decode.ts";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import { compareRespondents } from "../../../../src/assessment/model/agreement.ts";
import { applyChange } from "../../../../src/assessment/model/apply-change.ts";
import { assessmentOfRatings } from "../../../../src/assessment/model/assessment-of-ratings.ts";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { askedItems } from "../../../../src/assessment/model/checklist-definition.ts";
import { voicesOf } from "../../../../src/assessment/model/voices.ts";
import { ratingNames, type Rating } from "../../../../src/model/rating.ts";
import { below, pick, seededRandom } from "../../../../scripts/bench/random.ts";
import { checklistOf } from "../../../fixtures/checklist-of.ts";

const definition = checklistOf(18);
const now = "2026-11-27T10:00:00.000Z";
const moment = (number: number) => ({ now, id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` });

describe("ratings alone", () => {
  const random = seededRandom();
  const ballots = Array.from({ length: 12 }, () =>
    Object.fromEntries(
      askedItems(definition).flatMap(({ id }): [string, Rating][] =>
        below(random, 8) === 0 ? [] : [[id, pick(random, ratingNames)]],
      ),
    ),
  );

  test("from codes spread as far as the same ratings from files", () => {
    const chat = ballots.map((ratings, place) => writeCode(ratings, definition, [below(random, 32), place])).join("\n");
    const coded = codesInChat(chat, definition).codes.map(({ ratings }, place) =>
      assessmentOfRatings(ratings, definition, `Code ${String(place + 1)}`, moment(place)),
    );
    const files = ballots.map((ratings, place) =>
      Object.entries(ratings).reduce(
        (assessment, [of, rating]) =>
          applyChange(assessment, { kind: "answer", of, field: "rating", from: "", to: rating }, moment(place)),
        { ...beginAssessment(definition, moment(place)), respondent: `Person ${String(place + 1)}` },
      ),
    );
    const spreadOf = (of: typeof files) => {
      const { voices } = voicesOf(of);
      const { items, respondents } = compareRespondents(
        voices.map(({ assessment }) => assessment),
        definition,
      );
      return {
        items: items.map(({ item, counts, unanswered, mostCommon, share, spread }) => [
          item.id,
          { counts, unanswered, mostCommon, share, spread },
        ]),
        respondents: respondents.map(({ answered, apart }) => ({ answered, apart })),
      };
    };
    expect(spreadOf(coded)).toEqual(spreadOf(files));
    expect(spreadOf(coded).respondents).toHaveLength(12);
  });

  test("name no organisation and no round, and make a file that opens again", () => {
    const voted = assessmentOfRatings(ballots[0] ?? {}, definition, "Code 1", moment(1));
    expect(voted).toMatchObject({ respondent: "Code 1", organisation: "", round: "", actions: [] });
    const bytes = new TextEncoder().encode(encode(voted));
    expect(decode(bytes, {})).toMatchObject({ assessment: voted, issues: [] });
  });
});
