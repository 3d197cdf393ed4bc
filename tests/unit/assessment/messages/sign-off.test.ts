import { expect, test } from "vitest";
import {
  describeBeforeSigning,
  describeEarlier,
  describeSignOff,
  describeWithdrawn,
  signOffLine,
} from "../../../../src/assessment/messages/sign-off.ts";
import { hiddenName, withoutRecordedNames } from "../../../../src/assessment/model/respondents.ts";
import { decode } from "../../../../src/assessment/codec/decode.ts";
import { encode } from "../../../../src/assessment/codec/encode.ts";
import { assessmentOf } from "../../../fixtures/assessment.ts";

const id = "11111111-0000-4000-8000-000000000000";
const board = { id, on: "2026-12-03", by: " The board ", at: "2026-12-03T10:00:00.000Z", said: {} };
const chair = { ...board, id: id.replaceAll("1", "2"), on: "2026-12-05", by: "The chair" };
const open = { areNamesShown: true };
const hidden = { areNamesShown: false };

test("says when it became final, by whom, and how much has changed since", () => {
  expect(signOffLine(undefined, open)).toBe("");
  const line = (changed: readonly string[]) => signOffLine({ signOff: board, changed }, open);
  expect(line([])).toBe("Final on 3 December 2026, by The board. Nothing has been changed since.");
  expect(line(["CL-01.i01"])).toMatch(/ 1 question has been changed since\.$/);
  expect(line(["CL-01.i01", "CL-01.i02"])).toMatch(/ 2 questions have been changed since\.$/);
});

test("a long name is cut where there is no room, and a turned-round name turns nothing else round", () => {
  expect(describeSignOff({ ...board, by: "x".repeat(500) }, { ...open, longest: 20 }).length).toBeLessThan(60);
  expect(describeSignOff({ ...board, by: "\u202Edraob" }, open)).not.toContain("\u202E");
});

test("while names are hidden nobody is named, on the page and in what leaves it", () => {
  expect(describeSignOff(board, hidden)).toBe("Final on 3 December 2026.");
  const signed = assessmentOf({ signedOff: [board, chair] });
  const shared = withoutRecordedNames(signed, () => id);
  expect(shared.signedOff?.map(({ by }) => by)).toEqual([hiddenName, hiddenName]);
  const read = decode(new TextEncoder().encode(encode(shared)));
  expect(read.kind === "read" && read.assessment.signedOff).toEqual(shared.signedOff);
});

test("earlier sign-offs are named, and a withdrawn one leaves the one before it in force", () => {
  expect(describeEarlier([board], open)).toBe("");
  expect(describeEarlier([board, chair], open)).toBe("Before that: Final on 3 December 2026, by The board.");
  expect(describeWithdrawn(board, open)).toMatch(/in force again: Final on 3 December 2026, by The board\.$/);
  expect(describeWithdrawn(undefined, open)).toBe("Withdrawn. These answers are not signed off.");
});

test("what has no answer yet is said before somebody signs", () => {
  expect(describeBeforeSigning({ asked: 4, answered: 4 })).toBe("");
  expect(describeBeforeSigning({ asked: 4, answered: 3 })).toBe("1 question of 4 has no answer yet, and can stay so.");
  expect(describeBeforeSigning({ asked: 4, answered: 0 })).toMatch(/^4 questions of 4 have no answer/);
});
