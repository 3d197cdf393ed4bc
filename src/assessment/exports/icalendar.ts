/** An event that lasts a whole day. */
export interface AllDayEvent {
  /** Stays the same in every file, or calendars would add the event again. */
  readonly uid: string;
  /** A day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
  readonly description: readonly string[];
  /** UTC ISO time of the last change. */
  readonly revised: string;
  readonly isCancelled: boolean;
}

/**
 * The text of a calendar file (RFC 5545). It has no METHOD, which would make it a message from an organiser with an
 * address (RFC 5546, 3.2). Without one, STATUS and SEQUENCE stand on each event, and DTSTAMP is its last change.
 * @param library the name of the site
 */
export function icalendar(events: readonly AllDayEvent[], library: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escaped(library).replaceAll("/", " ")}//Self-assessment//EN`,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

const eventLines = ({ uid, day, summary, description, revised, isCancelled }: AllDayEvent) => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  `SEQUENCE:${String(sequenceAt(revised))}`,
  `DTSTAMP:${revised.slice(0, 19).replace(/[-:]/g, "")}Z`,
  `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description.filter((line) => line !== "").join("\n"))}`,
  `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** No assessment is older. */
const firstSecond = Date.UTC(2020, 0, 1) / 1000;

/** The largest integer of a calendar file. Seconds reach it in 2088. */
const largest = 2 ** 31 - 1;

/**
 * The revision of an event: the second of its last change, counted from 2020. It rises with every change on any device
 * without being stored, as times of changes never go back.
 */
const sequenceAt = (revised: string): number =>
  Math.min(Math.max(Math.floor(Date.parse(revised) / 1000) - firstSecond, 0), largest);

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
