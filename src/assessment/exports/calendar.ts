import type { Action, Assessment } from "../model/assessment.ts";
import { hasLikelyYear } from "../model/day.ts";
import { askOf } from "../model/item-labels.ts";
import type { ChecklistDefinition } from "../model/checklist-definition.ts";

interface AllDayEvent {
  readonly uid: string;
  /** A day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
  readonly description: readonly string[];
}

/**
 * A calendar file (RFC 5545) with an all-day event for each open action that has a day, and for the next round.
 * Undefined if there is neither. Days in unlikely years (`doubtfulActions`) are left out. Events keep their ids, so
 * that opening a later file moves them instead of adding more.
 * @param options `now` in UTC ISO time; `library` the name of the site; `nextRound` a day, `YYYY-MM-DD`, if one is
 * agreed
 */
export function calendar(
  assessment: Assessment,
  definition: ChecklistDefinition,
  { now, library, nextRound }: { readonly now: string; readonly library: string; readonly nextRound?: string },
): string | undefined {
  const events = [...dueActions(assessment, definition)];
  if (nextRound) {
    const about = [assessment.organisation, assessment.round && `Last time: ${assessment.round}`];
    const summary = `Next round: ${assessment.title || definition.title}`;
    events.push({ uid: `${assessment.id}-next-round`, day: nextRound, summary, description: about });
  }
  if (events.length === 0) return undefined;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escaped(library).replaceAll("/", " ")}//Self-assessment//EN`,
    ...events.flatMap((event) => eventLines(event, now)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** Open actions with an unlikely year, such as 0026. The calendar leaves them out. */
export const doubtfulActions = (assessment: Assessment): readonly Action[] =>
  openActions(assessment).filter(({ due }) => !hasLikelyYear(due));

const openActions = ({ actions }: Assessment): readonly Action[] =>
  actions.filter(({ done, due }) => !done && due !== "");

const dueActions = (assessment: Assessment, definition: ChecklistDefinition): readonly AllDayEvent[] =>
  openActions(assessment)
    .filter(({ due }) => hasLikelyYear(due))
    .map(({ id, item, what, owner, due, firstStep, howWeWillKnow }) => ({
      uid: id,
      day: due,
      summary: what.trim() || `Action on: ${askOf(item, definition)}`,
      description: [
        askOf(item, definition),
        owner && `Owner: ${owner}`,
        firstStep && `First step: ${firstStep}`,
        howWeWillKnow && `How we will know: ${howWeWillKnow}`,
      ],
    }));

const eventLines = ({ uid, day, summary, description }: AllDayEvent, now: string) => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, "")}Z`,
  `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description.filter((line) => line !== "").join("\n"))}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** Text may hold no control characters except the tab, and no bare line ends. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\n\r\u2028\u2029]/g, "\\n")
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");

/** The most octets in a line, without its end. */
const longestLine = 75;

/** Breaks a line so that no part has more octets in UTF-8 than allowed. Never breaks within a character. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const octetsOf = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
