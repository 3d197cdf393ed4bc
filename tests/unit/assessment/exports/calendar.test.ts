import { expect, test } from "vitest";
import { beginAssessment, nextRound } from "../../../../src/assessment/model/begin.ts";
import { applyChange } from "../../../../src/assessment/model/apply-change.ts";
import { actionFields, type Assessment } from "../../../../src/assessment/model/assessment.ts";
import { deadlinesIn } from "../../../../src/assessment/model/deadlines.ts";
import { calendar, doubtfulDays } from "../../../../src/assessment/exports/calendar.ts";
import { askOf } from "../../../../src/assessment/model/item-labels.ts";
import { below, chance, pick, seededRandom } from "../../../../scripts/bench/random.ts";
import { deepFreeze } from "../../../fixtures/deep-freeze.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { PersonCalendar, readCalendar } from "../../../fixtures/person-calendar.ts";
import { randomAssessment, randomValue } from "../../../fixtures/random-assessment.ts";

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
const options = { ask: (item: string) => askOf(item, definition), library: "A library" };
const fileOf = (assessment: Assessment, day?: string) =>
  calendar(deadlinesIn(assessment), { ...options, ...(day && { nextRound: { assessment, day, now } }) });

test("writes an all-day event for each action with a day, cancels what is done, and adds the next round", () => {
  const actions = [action, { ...action, id: "done", done: true }, { ...action, id: "undated", due: "" }];
  expect(fileOf({ ...empty, organisation: "Northtown ICS", actions }, "2027-05-22")?.split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//A library//Self-assessment//EN",
    "BEGIN:VEVENT",
    "UID:00000000-0000-4000-8000-0000000000a1",
    "SEQUENCE:217536005",
    "DTSTAMP:20261122T184005Z",
    "DTSTART;VALUE=DATE:20270131",
    "SUMMARY:Ask\\; then ring\\, \\\\ twice\\nor write",
    "DESCRIPTION:Does the board see figures by group?\\nIs fair care part of how ",
    " we run things?\\, Northtown ICS\\nOwner: Ann\\nHow we will know: By figures",
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:done",
    "SEQUENCE:217536005",
    "DTSTAMP:20261122T184005Z",
    "DTSTART;VALUE=DATE:20270131",
    "SUMMARY:Done: Ask\\; then ring\\, \\\\ twice\\nor write",
    "DESCRIPTION:Does the board see figures by group?\\nIs fair care part of how ",
    " we run things?\\, Northtown ICS\\nOwner: Ann\\nHow we will know: By figures",
    "STATUS:CANCELLED",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:00000000-0000-4000-8000-000000000001-next-round",
    "SEQUENCE:217536005",
    "DTSTAMP:20261122T184005Z",
    "DTSTART;VALUE=DATE:20270522",
    "SUMMARY:Next round: Is fair care part of how we run things?",
    "DESCRIPTION:Northtown ICS\\nLast time: Round 1",
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("an action that says nothing yet is named by its question", () => {
  expect(fileOf({ ...empty, actions: [{ ...action, what: " " }] })).toContain(
    "SUMMARY:Action on: Does the board see figures by group?",
  );
});

test("there is no calendar without an event", () => {
  expect(fileOf({ ...empty, actions: [{ ...action, due: "" }] })).toBeUndefined();
});

test("a revision stays within what a calendar can count, whatever a clock has said", () => {
  for (const [updated, sequence] of [
    ["9999-12-31T00:00:00.000Z", 2_147_483_647],
    ["1999-01-01T00:00:00.000Z", 0],
  ] as const) {
    expect(readCalendar(fileOf({ ...empty, actions: [{ ...action, updated }] }) ?? "")[0]?.sequence).toBe(sequence);
  }
});

test("random plans: another parser reads every event, with its day and its words whole", () => {
  const random = seededRandom();
  for (let n = 0; n < 500; n += 1) {
    const assessment = deepFreeze(randomAssessment(random, definition));
    // A question’s event of the last round is cancelled beside that of this one.
    const events = readCalendar(fileOf(assessment, "2027-05-22") ?? "").filter(
      ({ uid }) => !uid.startsWith(`${String(assessment.previous)}-`),
    );
    const deadlines = deadlinesIn(assessment).filter(({ action: { due } }) => due);
    const dated = deadlines.map(({ action }) => action);
    expect(events.map(({ uid }) => uid)).toEqual([...dated.map(({ id }) => id), `${assessment.id}-next-round`]);
    dated.forEach(({ what, due, done }, place) => {
      const event = events[place];
      expect(event).toMatchObject({ day: due, isAllDay: true, status: done ? "CANCELLED" : "CONFIRMED" });
      const typed = what
        .trim()
        .replace(/\r\n|[\r\u2028\u2029]/g, "\n")
        .replace(/[\0-\u0008\u000B-\u001F\u007F]/g, "");
      if (deadlines[place]?.isQuestion) expect(event?.summary).toMatch(/^(?:Done: )?Have in place: /);
      else if (what.trim()) expect(event?.summary).toBe(done ? `Done: ${typed}` : typed);
    });
  }
});

test("random edits: SEQUENCE never falls, and after every file the calendar holds each open day once, none that is done", () => {
  const random = seededRandom();
  for (let n = 0; n < 200; n += 1) {
    let assessment = randomAssessment(random, definition);
    const person = new PersonCalendar();
    const sequences = new Map<string, number>();
    // Later than any time in a random plan.
    let time = Date.UTC(2027, 0, 1);
    for (let edit = 0; edit < 12; edit += 1) {
      const text = fileOf(assessment);
      for (const { uid, sequence } of text === undefined ? [] : readCalendar(text)) {
        expect(sequence).toBeGreaterThanOrEqual(sequences.get(uid) ?? 0);
        sequences.set(uid, sequence);
      }
      // Whoever opens a file twice has no event twice.
      for (let times = 0; times < 2; times += 1) if (text !== undefined) person.read(text);
      const open = deadlinesIn(assessment)
        .map(({ action }) => action)
        .filter(({ done, due }) => !done && due);
      const shown = person.shown.map(({ uid, day }) => `${uid} ${day}`);
      expect(shown.sort()).toEqual(open.map(({ id, due }) => `${id} ${due}`).sort());
      const edited = assessment.actions[below(random, assessment.actions.length)];
      if (!edited) break;
      const field = pick(random, actionFields);
      const from = String(edited[field]);
      time += 1000 + below(random, 86_400_000);
      const to = field === "done" && chance(random, 0.5) ? String(!edited.done) : randomValue(random, field);
      const change = { kind: "action", of: edited.id, field, from, to } as const;
      assessment = applyChange(assessment, change, { now: new Date(time).toISOString(), id: "c" });
    }
  }
});

test("a day in a year that nobody can mean is left out, and told of", () => {
  const slip = { ...action, id: "slip", due: "0027-03-31" };
  const assessment = { ...empty, actions: [action, slip, { ...slip, done: true }] };
  expect(fileOf(assessment)?.match(/DTSTART.*/g)).toEqual(["DTSTART;VALUE=DATE:20270131"]);
  expect(doubtfulDays(deadlinesIn(assessment)).map((each) => each.action)).toEqual([slip]);
});

test("a question’s deadline is one event over rounds: the later round cancels that of the earlier one", () => {
  const answers = { "CL-05.i01": { rating: "planned" as const, lead: "Ann", deadline: "2027-01-31", updated: now } };
  const first = { ...empty, answers };
  const person = new PersonCalendar();
  person.read(fileOf(first) ?? "");
  expect(person.shown.map(({ summary }) => summary)).toEqual(["Have in place: Does the board see figures by group?"]);
  const later = "2027-01-15T09:00:00.000Z";
  const second = nextRound(first, definition, { now: later, id: "00000000-0000-4000-8000-000000000002" });
  person.read(fileOf(second) ?? "");
  expect(person.shown.map(({ uid }) => uid)).toEqual([`${second.id}-CL-05.i01`]);
  person.read(fileOf(first) ?? "");
  expect(person.shown).toHaveLength(1);
});
