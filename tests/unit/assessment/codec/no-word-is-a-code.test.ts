import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codesInChat } from "../../../../src/assessment/codec/codes-in-chat.ts";
import { mulberry32, pick } from "../../../../scripts/bench/random.ts";
import { checklistOf } from "../../../fixtures/checklist-of.ts";

const nothing = { codes: [], repeats: 0, otherEdition: [], slips: [], otherChecklist: [] };

/** Words of the library’s own texts, as a chat about it would use them. */
const words = globSync("content/**/*.{mdx,yaml}")
  .toSorted()
  .flatMap((file) => readFileSync(file, "utf8").split(/\s+/u))
  .filter((word) => /^[a-z’'()“”.,:;!?0-9%-]+$/iu.test(word));

describe("words of the library’s texts", () => {
  const hundredThousand = Array.from({ length: 100_000 }, (_, place) => words[place % words.length] ?? "");
  const definitions = [10, 18, 31].flatMap((questions) =>
    ["CL-01", "CL-02"].map((checklist) => checklistOf(questions, { checklist, edition: 1 })),
  );

  test("are enough to say something", () => {
    expect(new Set(words).size).toBeGreaterThan(2000);
  });

  test.each([" ", "\n", "-", "_", ".", "/", ",", ":", "=", " - ", '","', "</b><b>"])(
    "parted by %j are never taken for a code",
    (parting) => {
      const text = hundredThousand.join(parting);
      for (const definition of definitions) {
        const { codes, otherEdition } = codesInChat(text, definition);
        expect([...codes, ...otherEdition]).toEqual([]);
      }
    },
  );

  test("as they are written name no slip and no other checklist either", () => {
    const text = hundredThousand.join(" ");
    for (const definition of definitions) expect(codesInChat(text, definition)).toEqual(nothing);
  });
});

describe("a pasted text of 1 MB", () => {
  const random = mulberry32(20261127);
  const definition = checklistOf(31);
  const repeated = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));
  const symbols = Array.from("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
  const anyOf = (length: number) => Array.from({ length }, () => pick(random, symbols)).join("");

  test.each([
    ["words", repeated("Outreach in the north is better than it was. ")],
    ["single letters", repeated("a ")],
    ["groups of four", repeated("AB12-")],
    ["one word", repeated("MP16")],
    ["punctuation", repeated("-")],
    ["invisible blanks", repeated("\u200B")],
    ["random groups", Array.from({ length: 200_000 }, () => anyOf(4)).join("-")],
    ["random characters", anyOf(1_000_000)],
  ])(
    "of %s is searched in one go: far from the minutes that a search from every place to every end would take",
    (_, text) => {
      const before = process.cpuUsage();
      codesInChat(text, definition);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1e6).toBeLessThan(10);
    },
  );
});
