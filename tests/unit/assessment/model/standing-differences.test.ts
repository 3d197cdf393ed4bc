import { expect, test } from "vitest";
import { below, chance, pick, seededRandom } from "../../../../scripts/bench/random.ts";
import { describeDifference, describeNoDifference } from "../../../../src/assessment/messages/standing.ts";
import { shownGroups } from "../../../../src/assessment/model/shown-groups.ts";
import { compareStandings, type StandingAnswers } from "../../../../src/assessment/model/standing-differences.ts";
import { askedItems } from "../../../../src/assessment/model/checklist-definition.ts";
import type { Rating } from "../../../../src/model/rating.ts";
import { standingNames, type Standing } from "../../../../src/model/standing.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const scale = ["not-started", "planned", "partly", "in-place"] as const;
const updated = "2026-11-22T10:00:00.000Z";

/** As many people of a standing as there are texts; each text has a step, or a hyphen for none, for each question. */
const people = (standing: Standing | undefined, ...said: readonly string[]): readonly StandingAnswers[] =>
  said.map((steps) => ({
    standing,
    answers: Object.fromEntries(
      askedItems(definition).flatMap(({ id }, place) => {
        const rating = scale[Number(steps.charAt(place) || "-")];
        return rating ? [[id, { rating, updated }]] : [];
      }),
    ),
  }));

const rated = (standing: Standing | undefined, count: number) =>
  Array.from({ length: count }, () => ({ standing, rating: "planned" as const }));
const sizes = (all: readonly { readonly standing: Standing | undefined; readonly rating: Rating }[]) =>
  Object.fromEntries(shownGroups(all).map(({ side, ratings }) => [side, ratings.length]));

test("questions on which standings differ most come first, in words and without a number", () => {
  const all = [...people("board", "330", "331", "320"), ...people("front-line", "010", "100", "001", "020")];
  const { compared, differences } = compareStandings(all, definition);
  const [first, second] = askedItems(definition).map(({ id }) => id);
  expect(compared).toBe(3);
  expect(differences.map((each) => [each.item.id, describeDifference(each, definition)])).toEqual([
    [first, "Rated higher by board members (most say “In place”) than by front-line staff (most say “Not started”)."],
    [second, "Rated higher by board members (most say “In place”) than by front-line staff (their answers differ)."],
  ]);
});

test("a side of one or two is never shown, not even as what is left of all", () => {
  expect(sizes([...rated("board", 3), ...rated("manager", 3)])).toEqual({ board: 3, manager: 3 });
  // Two managers are left over, so that the board is not shown either: nothing is.
  expect(sizes([...rated("board", 3), ...rated("manager", 2)])).toEqual({ others: 5 });
  expect(sizes([...rated("board", 4), ...rated("manager", 3), ...rated(undefined, 1)])).toEqual({
    board: 4,
    others: 4,
  });
  expect(sizes([...rated("board", 3), ...rated("manager", 2), ...rated("front-line", 2)])).toEqual({
    board: 3,
    others: 4,
  });
  expect(sizes([...rated("board", 2), ...rated(undefined, 0)])).toEqual({});
});

test("where nothing may be shown, or nothing divides, words say so", () => {
  const few = compareStandings([...people("board", "3", "3", "3"), ...people("manager", "0", "0")], definition);
  expect(few.differences).toEqual([]);
  expect(describeNoDifference(few)).toMatch(/^Too few people of one standing/);
  const alike = compareStandings([...people("board", "3", "2", "3"), ...people("manager", "3", "2", "3")], definition);
  expect(describeNoDifference(alike)).toBe("No question divides them clearly.");
  // Two of the four managers did not rate it: the question counts as one with two managers.
  const silent = [...people("board", "3", "3", "3"), ...people("manager", "0", "0", "-", "-")];
  expect(compareStandings(silent, definition).compared).toBe(0);
});

test("random rooms: every side shown, and what is left of all, has none or at least three", () => {
  const random = seededRandom();
  for (let n = 0; n < 2000; n += 1) {
    const room = Array.from({ length: below(random, 16) }, () => ({
      standing: chance(random, 0.8) ? pick(random, standingNames) : undefined,
      rating: pick(random, scale),
    }));
    const groups = shownGroups(room);
    const named = groups.filter(({ side }) => side !== "others");
    const left = room.length - named.reduce((sum, { ratings }) => sum + ratings.length, 0);
    for (const { ratings } of groups) expect(ratings.length).toBeGreaterThanOrEqual(3);
    if (named.length > 0) expect(left === 0 || left >= 3).toBe(true);
    // A group is whole: none of its people stands among the others.
    for (const { side, ratings } of named)
      expect(ratings).toEqual(room.filter(({ standing }) => standing === side).map(({ rating }) => rating));
  }
});
