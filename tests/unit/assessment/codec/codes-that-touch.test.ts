import { describe, expect, test } from "vitest";
import { writeCode } from "../../../../src/assessment/codec/answer-code.ts";
import { codesInChat } from "../../../../src/assessment/codec/codes-in-chat.ts";
import { askedItems } from "../../../../src/assessment/model/checklist-definition.ts";
import { ratingNames } from "../../../../src/model/rating.ts";
import { below, pick, seededRandom } from "../../../../scripts/bench/random.ts";
import { checklistOf } from "../../../fixtures/checklist-of.ts";

/** What stands around a code where people paste, quote, export or shorten a chat. */
const around: readonly (readonly [before: string, after: string])[] = [
  ["ID:", ""],
  ["code=", "&page=2"],
  ["[Trust A]:", " thanks"],
  ["Mark-", ""],
  ["Mark", ""],
  ["<b>", "</b>"],
  ["**", "**"],
  ["_", "_"],
  ["“", "”,"],
  ["> ", "\n> Sam"],
  ["10:23,Pat,", ",seen"],
  ['"2026-11-27 10:23","Pat Example","', '"'],
  ["https://example.org/?code=", "#top"],
  ["été:", "…"],
];

/** How the groups of a code are parted, or a code is changed on its way. */
const changed: readonly (readonly [string, (code: string) => string])[] = [
  ["as shown", (code) => code],
  ["in small letters", (code) => code.toLowerCase()],
  ["without hyphens", (code) => code.replaceAll("-", "")],
  ...["_", ".", "/", " ", "–", "\u2011", " - ", ", ", "-\n", "-\n> "].map(
    (parting) => [JSON.stringify(parting), (code: string) => code.replaceAll("-", parting)] as const,
  ),
  ["with one hyphen as a blank", (code) => code.replace("-", " ")],
  ["letter by letter", (code) => Array.from(code.replaceAll("-", "")).join(" ")],
  ["with a soft hyphen", (code) => `${code.slice(0, 2)}\u00AD${code.slice(2)}`],
  ["with zero-width blanks", (code) => Array.from(code).join("\u200B")],
  [
    "in full-width letters",
    (code) =>
      code.replace(/[!-~]/g, (character) => String.fromCharCode((character.codePointAt(0) ?? 0) - 0x21 + 0xff01)),
  ],
];

describe.each([10, 18, 31])("of a checklist with %i questions", (questions) => {
  const random = seededRandom();
  const definition = checklistOf(questions);
  const newCode = () => {
    const ratings = Object.fromEntries(askedItems(definition).map(({ id }) => [id, pick(random, ratingNames)]));
    return writeCode(ratings, definition, [below(random, 32), below(random, 32)]);
  };

  test.each(changed)("a code %s is found whatever touches it", (form, change) => {
    for (const [before, after] of around) {
      // Of a word before single letters nobody can say where it ends.
      if (form === "letter by letter" && /[a-z]$/i.test(before)) continue;
      const code = newCode();
      const text = `${before}${change(code)}${after}`;
      const found = codesInChat(`Hello\n${text}\nI agree`, definition);
      expect([text, found.codes.map((each) => each.code), found.slips]).toEqual([text, [code], []]);
    }
  });

  test("several codes on one line, parted by a comma alone, are all found", () => {
    const codes = [newCode(), newCode(), newCode()];
    expect(codesInChat(codes.join(","), definition).codes.map(({ code }) => code)).toEqual(codes);
  });

  test("a code with one wrong character, or with neighbours that changed places, gives no answers and is named", () => {
    for (const [before, after] of around) {
      const code = newCode();
      const places = Array.from(code).flatMap((character, place) => (character === "-" ? [] : [place]));
      for (const place of places.slice(3)) {
        const wrong = pick(
          random,
          Array.from("23456789ABCDEFGH").filter((each) => each !== code[place]),
        );
        const text = `${before}${code.slice(0, place)}${wrong}${code.slice(place + 1)}${after}`;
        const found = codesInChat(text, definition);
        expect([text, found.codes]).toEqual([text, []]);
        // With a word before it, one in a thousand checks as a code of another checklist, and is named as one.
        expect([...found.slips, ...found.otherChecklist], text).toHaveLength(1);
        const next = places[places.indexOf(place) + 1];
        if (next === undefined || code[next] === code[place]) continue;
        const swapped = Array.from(code, (each, at) => (at === place ? code[next] : at === next ? code[place] : each));
        expect(codesInChat(`${before}${swapped.join("")}${after}`, definition).codes).toEqual([]);
      }
    }
  });

  test("a code that a word touches at its end is named, so that nobody’s answers are missing unsaid", () => {
    const code = newCode();
    expect(codesInChat(`${code}Mark`, definition)).toMatchObject({ codes: [], slips: [`${code}Mark`] });
  });

  test("a code that lost a character takes none from the next word", () => {
    for (let run = 0; run < 2000; run += 1) {
      const code = newCode();
      const place = pick(
        random,
        [...Array.from(code).keys()].filter((at) => code[at] !== "-"),
      );
      const text = `${code.slice(0, place)}${code.slice(place + 1)} I say`;
      expect([text, codesInChat(text, definition).codes]).toEqual([text, []]);
    }
  });
});
