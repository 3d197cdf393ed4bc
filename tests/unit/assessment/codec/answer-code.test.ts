import { describe, expect, test } from "vitest";
import { readCode, writeCode } from "../../../../src/assessment/codec/answer-code.ts";
import { askedItems, type ChecklistDefinition } from "../../../../src/assessment/model/checklist-definition.ts";
import { ratingNames, type Rating } from "../../../../src/model/rating.ts";
import { below, pick, seededRandom } from "../../../../scripts/bench/random.ts";
import { checklistOf } from "../../../fixtures/checklist-of.ts";

const codes = 1000;
const characters = Array.from("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
const bareOf = (code: string) => code.replaceAll("-", "");

function randomRatings(definition: ChecklistDefinition, random: () => number): Record<string, Rating> {
  const rated = askedItems(definition).flatMap(({ id }): [string, Rating][] => {
    const rating = pick(random, [...ratingNames, ""] as const);
    return rating === "" ? [] : [[id, rating]];
  });
  return Object.fromEntries(rated);
}

const randomPair = (random: () => number) => [below(random, 32), below(random, 32)] as const;

describe("a code", () => {
  const random = seededRandom();

  test.each([
    [10, 13],
    [18, 18],
    [31, 25],
  ])("of %i questions has %i characters, in groups of four", (items, length) => {
    const definition = checklistOf(items);
    const code = writeCode(randomRatings(definition, random), definition, [1, 2]);
    expect(bareOf(code)).toHaveLength(length);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4})+(-[0-9A-HJKMNP-TV-Z]{1,3})?$/);
  });

  test("says every rating that was given, and none that was not", () => {
    for (let run = 0; run < codes; run += 1) {
      const definition = checklistOf(1 + below(random, 40));
      const ratings = randomRatings(definition, random);
      const code = writeCode(ratings, definition, randomPair(random));
      expect(readCode(bareOf(code), definition)).toEqual({ is: "ours", code, ratings });
      expect(readCode(bareOf(code).toLowerCase(), definition)).toEqual({ is: "ours", code, ratings });
    }
  });

  test("differs between two people who agree on everything", () => {
    const definition = checklistOf(12);
    const ratings = randomRatings(definition, random);
    expect(writeCode(ratings, definition, [3, 4])).not.toBe(writeCode(ratings, definition, [3, 5]));
  });

  test("is read where people write O for 0 and I or L for 1", () => {
    const definition = checklistOf(20);
    const code = writeCode({}, definition, [0, 1]);
    expect(code).toMatch(/0/);
    expect(code).toMatch(/1/);
    const heard = bareOf(code).replaceAll("0", "o").replace("1", "l").replaceAll("1", "I");
    expect(readCode(heard, definition)).toEqual({ is: "ours", code, ratings: {} });
  });

  test("with one wrong character, or two neighbours that changed places, is no code", () => {
    for (let run = 0; run < codes; run += 1) {
      const definition = checklistOf(10 + (run % 22));
      const code = bareOf(writeCode(randomRatings(definition, random), definition, randomPair(random)));
      for (const [place, right] of Array.from(code).entries()) {
        const next = code.charAt(place + 1);
        const wrong = characters.filter((character) => character !== right);
        const faults = wrong.map((character) => code.slice(0, place) + character + code.slice(place + 1));
        if (next && next !== right) faults.push(code.slice(0, place) + next + right + code.slice(place + 2));
        expect(faults.filter((fault) => readCode(fault, definition) !== undefined)).toEqual([]);
      }
    }
  });

  test("of more questions than a code can check wholly still notices one wrong character", () => {
    const definition = checklistOf(60);
    const code = bareOf(writeCode(randomRatings(definition, random), definition, [7, 9]));
    expect(code.length).toBeGreaterThan(31);
    const swapped = Array.from(code).flatMap((each, place) => {
      const next = code.charAt(place + 1);
      return next && next !== each ? [code.slice(0, place) + next + each + code.slice(place + 2)] : [];
    });
    expect(swapped.filter((fault) => readCode(fault, definition) !== undefined)).toEqual([]);
  });
});

describe("a code of something else", () => {
  const definition = checklistOf(18);

  test("is known as another checklist’s, also where its questions stand in another order", () => {
    const other = checklistOf(18, { checklist: "CL-10" });
    expect(readCode(bareOf(writeCode({}, other, [1, 2])), definition)).toEqual({ is: "other-checklist" });
    const [section] = definition.sections;
    const turned = { ...definition, sections: [{ id: "s1", title: "", items: section?.items.toReversed() ?? [] }] };
    expect(readCode(bareOf(writeCode({}, turned, [1, 2])), definition)).toEqual({ is: "other-checklist" });
  });

  test("is known as another edition’s", () => {
    const older = { ...definition, edition: 1 };
    expect(readCode(bareOf(writeCode({}, older, [1, 2])), definition)).toEqual({ is: "other-edition" });
  });

  test.each(["", "0", "0000000000000", "WHATEVERWESAIDHERE"])("%j is no code", (text) => {
    expect(readCode(text, definition)).toBeUndefined();
  });
});
