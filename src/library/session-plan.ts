import { countOf } from "../model/count.ts";
import type { Entry, Library } from "./library.ts";

/** An entry as the room sees it. The path is missing where its title, and so its page, gives the ending away. */
interface ShownEntry {
  readonly name: string;
  readonly told: string | undefined;
  readonly path: string | undefined;
  readonly lang: string | undefined;
  /** Whether the room can answer it on phones. Never true without a path. */
  readonly isChecklist: boolean;
}

/** An entry that the facilitator opens, with the name that the room sees where the title must not be seen. */
interface OpenedEntry {
  readonly entry: Entry;
  readonly called: string | undefined;
}

/** A step of a session, placed in its time. */
export interface PlannedStep {
  readonly number: number;
  readonly title: string;
  /** The title that the room sees. */
  readonly shownTitle: string;
  readonly minutes: number;
  /** Minutes from the beginning of the session to the beginning of the step. */
  readonly from: number;
  readonly do: string;
  readonly question: string | undefined;
  readonly listenFor: string | undefined;
  readonly ifSomeoneSays: readonly string[];
  readonly notes: string | undefined;
  /** What the facilitator opens. */
  readonly opened: readonly OpenedEntry[];
  /** What the room sees of it. */
  readonly shown: readonly ShownEntry[];
}

/** A session as it is run, shown and handed out. */
export interface SessionPlan {
  readonly minutes: number;
  readonly steps: readonly PlannedStep[];
  /** What people are given to read, each once. Its place on the sheet is that of the first step that opens it. */
  readonly cases: readonly ShownEntry[];
}

/** Places the steps of a session in time, and keeps from the room the titles that give an ending away. */
export function sessionPlan({ data, lang }: Entry<"session">, library: Library): SessionPlan {
  const concealed = new Map(data.concealed.map((one) => [one.entry, one]));
  const show = (entry: Entry): ShownEntry => {
    const instead = concealed.get(entry.id);
    return instead
      ? { name: instead.called, told: instead.told, path: undefined, lang, isChecklist: false }
      : {
          name: entry.title,
          told: undefined,
          path: entry.path,
          lang: entry.lang,
          isChecklist: entry.type === "checklist",
        };
  };
  let from = 0;
  const steps = data.steps.map((step, i): PlannedStep => {
    const entries = step.entries.flatMap((id) => library.byId.get(id) ?? []);
    const start = from;
    from += step.minutes;
    return {
      number: i + 1,
      title: step.title,
      shownTitle: step.titleShown ?? step.title,
      minutes: step.minutes,
      from: start,
      do: step.do,
      question: step.question,
      listenFor: step.listenFor,
      ifSomeoneSays: step.ifSomeoneSays,
      notes: step.notes,
      opened: entries.map((entry) => ({ entry, called: concealed.get(entry.id)?.called })),
      shown: entries.map(show),
    };
  });
  const opened = new Set(data.steps.flatMap(({ entries }) => entries));
  const cases = [...opened].flatMap((id) => library.byId.get(id) ?? []).filter(({ type }) => type === "case-study");
  return { minutes: data.minutes, steps, cases: cases.map(show) };
}

/** “7 sessions of 60 to 90 minutes, 8 hours and 30 minutes in all.” */
export function sessionsInAll(sessions: readonly Entry<"session">[]): string {
  const lengths = sessions.map(({ data }) => data.minutes);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const all = lengths.reduce((sum, minutes) => sum + minutes, 0);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  const length =
    shortest === longest ? countOf(longest, "minute") : `${String(shortest)} to ${countOf(longest, "minute")}`;
  const total = [hours > 0 ? countOf(hours, "hour") : "", minutes > 0 ? countOf(minutes, "minute") : ""].filter(
    Boolean,
  );
  return `${countOf(sessions.length, "session")} of ${length}, ${total.join(" and ")} in all.`;
}
