import { expect, test } from "vitest";
import { describeChat, describeFaults } from "../../../../src/assessment/messages/codes-in-chat.ts";

const found = { codes: [], repeats: 0, slips: [], otherEdition: [], otherChecklist: [] };
const codes = (count: number) => Array.from({ length: count });

test.each([
  [0, 0, 0, "No code of this checklist was found. A code looks like 7K2M-9QXD-4TBA."],
  [1, 0, 1, "1 person’s code found."],
  [12, 0, 12, "12 people’s codes found."],
  [12, 1, 12, "12 people’s codes found. 1 code stood there twice and counts once."],
  [12, 3, 12, "12 people’s codes found. 3 times a code stood there again; each counts once."],
  [12, 0, 11, "12 people’s codes found. 1 of them was read before and counts once."],
  [12, 0, 0, "12 people’s codes found. 12 of them were read before and count once."],
])("of a chat with %i codes, %i repeats and %i new ones it is said how they count", (count, repeats, added, said) => {
  expect(describeChat({ ...found, codes: codes(count), repeats }, added)).toBe(said);
});

test("each word that brings no answers is named with the reason", () => {
  const faults = describeFaults({ ...found, slips: ["A-1"], otherEdition: ["B-2"], otherChecklist: ["C-3"] });
  expect(faults).toEqual([
    { word: "A-1", reason: "looks like a code with a slip; ask for it again." },
    {
      word: "B-2",
      reason: "is of another edition of this checklist. Its questions may have changed; ask for these answers again.",
    },
    { word: "C-3", reason: "is the code of another checklist." },
  ]);
});
