import { describe, expect, test } from "vitest";
import { writeCode } from "../../../../src/assessment/codec/answer-code.ts";
import { codesInChat } from "../../../../src/assessment/codec/codes-in-chat.ts";
import { askedItems } from "../../../../src/assessment/model/checklist-definition.ts";
import { ratingNames } from "../../../../src/model/rating.ts";
import { below, pick, seededRandom } from "../../../../scripts/bench/random.ts";
import { checklistOf } from "../../../fixtures/checklist-of.ts";

const definition = checklistOf(18);
const said = [
  "Morning all, can everybody hear me? The link is on the first slide.",
  "Sorry, late: 0113-4960-0000 is the number to dial in, access 4471-9902-1180.",
  "I would say partly. Outreach in the north is much better than it was in 2024-2025.",
  "see https://example.org/Board-Papers/2026/Core20PLUS5-item-7.pdf",
  "Thanks Sam 👍 that's 3 of us in place, 2 not started",
  "AAAA-bbbb-cccc-dddd is no code, and neither is ABCD-EFGH-JKMN",
  "Dr O'Neill (Halton): agreed!",
];

const chatOf = (lines: readonly string[], random: () => number) =>
  Array.from({ length: 200 - lines.length }, () => pick(random, said)).reduce<string[]>(
    (all, line) => all.toSpliced(below(random, all.length + 1), 0, line),
    [...lines],
  );

describe("a chat", () => {
  const random = seededRandom();
  const ballots = Array.from({ length: 12 }, () =>
    Object.fromEntries(askedItems(definition).map(({ id }) => [id, pick(random, ratingNames)])),
  );
  const codes = ballots.map((ratings, place) => writeCode(ratings, definition, [below(random, 32), place]));

  test("of 200 lines gives up its twelve codes, and takes no word for one", () => {
    const written = codes.map((code, place) => {
      const forms = [
        ...[code, code.toLowerCase(), code.replaceAll("-", " "), code.replaceAll("-", ""), `(${code}).`],
        ...[`ID:${code}`, `Pat-${code}`, `<b>${code}</b>`, code.replaceAll("-", "."), `"${code}","seen"`],
      ];
      return `[10:${String(place + 10)}] Pat Example: ${String(forms[place % forms.length])}`;
    });
    const found = codesInChat(chatOf(written, random).join("\r\n"), definition);
    expect(found.codes.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
    expect(found.codes.map(({ ratings }) => ratings)).toEqual(expect.arrayContaining(ballots));
    expect(found).toMatchObject({ repeats: 0, slips: [], otherEdition: [], otherChecklist: [] });
  });

  test("with one code twice counts it once, and says so", () => {
    const [code = ""] = codes;
    const found = codesInChat(`${code}\nagain: ${code.toLowerCase()}`, definition);
    expect(found.codes).toHaveLength(1);
    expect(found.repeats).toBe(1);
  });

  test("says which word is a code with a slip, and gives no answers for it", () => {
    // One shortened code in a thousand is a whole code of some other checklist, so these answers are always the same.
    const ratings = Object.fromEntries(askedItems(definition).map(({ id }) => [id, "planned" as const]));
    const code = writeCode(ratings, definition, [1, 2]);
    const slip = `${code.slice(0, 2)}${code[2] === "Z" ? "Y" : "Z"}${code.slice(3)}`;
    const short = code.slice(0, -1);
    expect(codesInChat(`mine: ${slip} and ${short}`, definition)).toMatchObject({ codes: [], slips: [slip, short] });
  });

  test("says which codes are of another edition or of another checklist", () => {
    const older = writeCode({}, { ...definition, edition: 1 }, [1, 2]);
    const other = writeCode({}, checklistOf(31, { checklist: "CL-10" }), [1, 2]);
    expect(codesInChat(`${older}\n${other}`, definition)).toEqual({
      codes: [],
      repeats: 0,
      slips: [],
      otherEdition: [older],
      otherChecklist: [other],
    });
  });

  test("without anything in it gives nothing", () => {
    expect(codesInChat(" \n", definition).codes).toEqual([]);
  });
});
