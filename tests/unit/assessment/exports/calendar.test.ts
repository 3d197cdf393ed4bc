import { expect, test } from "vitest";
import { beginAssessment } from "../../../../src/assessment/model/begin.ts";
import { calendar, doubtfulActions } from "../../../../src/assessment/exports/calendar.ts";
import { deepFreeze } from "../../../fixtures/deep-freeze.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { randomAssessment } from "../../../fixtures/random-assessment.ts";
import { seededRandom } from "../../../../scripts/bench/random.ts";

const now = "2026-11-22T18:40:05.123Z";
const empty = beginAssessment(definition, { now, id: "00000000-0000-4000-8000-000000000001" });
const action = {
  id: "00000000-0000-4000-8000-0000000000a1",
  item: "CL-05.i01",
  what: "Ask; then ring, \\ twice\nor write",
  owner: "Ann",
  due: "2027-01-31",
  done: false,
  firstStep: "",
  howWeWillKnow: "By figures",
  updated: now,
};

test("writes an all-day event for each open action with a day, and for the next round", () => {
  const actions = [action, { ...action, id: "done", done: true }, { ...action, id: "undated", due: "" }];
  expect(
    calendar({ ...empty, actions }, definition, { now, library: "A library", nextRound: "2027-05-22" })?.split("\r\n"),
  ).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//A library//Self-assessment//EN",
    "BEGIN:VEVENT",
    "UID:00000000-0000-4000-8000-0000000000a1",
    "DTSTAMP:20261122T184005Z",
    "DTSTART;VALUE=DATE:20270131",
    "SUMMARY:Ask\\; then ring\\, \\\\ twice\\nor write",
    "DESCRIPTION:Does the board see figures by group?\\nOwner: Ann\\nHow we will k",
    " now: By figures",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:00000000-0000-4000-8000-000000000001-next-round",
    "DTSTAMP:20261122T184005Z",
    "DTSTART;VALUE=DATE:20270522",
    "SUMMARY:Next round: Is fair care part of how we run things?",
    "DESCRIPTION:Last time: Round 1",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("an action that says nothing yet is named by its question", () => {
  expect(
    calendar({ ...empty, actions: [{ ...action, what: " " }] }, definition, { now, library: "A library" }),
  ).toContain("SUMMARY:Action on: Does the board see figures by group?");
});

test("there is no calendar without an event", () => {
  expect(
    calendar({ ...empty, actions: [{ ...action, done: true }] }, definition, { now, library: "A library" }),
  ).toBeUndefined();
});

test("random plans: lines of 75 octets at most, no bare line ends or control characters, text whole when unfolded", () => {
  const random = seededRandom();
  const octets = (text: string) => new TextEncoder().encode(text).length;
  const unescape = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
  for (let n = 0; n < 1000; n += 1) {
    const assessment = deepFreeze(randomAssessment(random, definition));
    const text = calendar(assessment, definition, { now, library: "A library", nextRound: "2027-05-22" }) ?? "";
    for (const line of text.split("\r\n")) {
      if (octets(line) > 75) expect.fail(`${String(octets(line))} octets: ${line}`);
      if (/[\0-\u0008\n-\u001F\u007F]/.test(line)) expect.fail(`a control character: ${JSON.stringify(line)}`);
    }
    if (/[\uD800-\uDBFF]\r\n [\uDC00-\uDFFF]/.test(text)) expect.fail("a character was cut in two");
    const events = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT\r\n").slice(1);
    const due = assessment.actions.filter(({ done, due }) => !done && due);
    expect(events).toHaveLength(due.length + 1);
    due.forEach(({ id, what, due: day }, place) => {
      const event = events[place] ?? "";
      expect(event).toContain(`UID:${id}\r\n`);
      expect(event).toContain(`DTSTART;VALUE=DATE:${day.replaceAll("-", "")}\r\n`);
      const summary = unescape(/^SUMMARY:(.*)$/m.exec(event.replaceAll("\r\n", "\n"))?.[1] ?? "");
      const typed = what
        .trim()
        .replace(/\r\n|[\r\u2028\u2029]/g, "\n")
        .replace(/[\0-\u0008\u000B-\u001F\u007F]/g, "");
      if (what.trim()) expect(summary).toBe(typed);
    });
  }
});

test("a day in a year that nobody can mean is left out, and told of", () => {
  const slip = { ...action, id: "slip", due: "0027-03-31" };
  const actions = [action, slip, { ...slip, done: true }];
  expect(calendar({ ...empty, actions }, definition, { now, library: "A library" })?.match(/DTSTART.*/g)).toEqual([
    "DTSTART;VALUE=DATE:20270131",
  ]);
  expect(doubtfulActions({ ...empty, actions })).toEqual([slip]);
});
