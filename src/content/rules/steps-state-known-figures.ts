import type { ContentIndex } from "../content-index.ts";
import { unitsMentioned } from "../mentions.ts";
import { numbersIn } from "../numbers.ts";
import type { RecordOf } from "../record.ts";
import { StatedNumbers } from "../stated-numbers.ts";
import type { Rule } from "./rule.ts";

/** A text of a session, with the entries whose units may state its figures. */
interface Claim {
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly opened: readonly string[];
}

function claimsOf({ data }: RecordOf<"sessions">): Claim[] {
  const all = data.steps.flatMap(({ entries }) => entries);
  return [
    ...data.outcomes.map((text, i) => ({ path: ["outcomes", i], text, opened: all })),
    ...data.concealed.flatMap(({ entry, ...said }, i) =>
      (["called", "told"] as const).map((field) => ({
        path: ["concealed", i, field],
        text: said[field] ?? "",
        opened: [entry],
      })),
    ),
    ...data.steps.flatMap((step, s) => [
      ...(["title", "titleShown", "do", "notes", "listenFor", "question"] as const).map((field) => ({
        path: ["steps", s, field],
        text: step[field] ?? "",
        opened: step.entries,
      })),
      ...step.ifSomeoneSays.map((text, i) => ({
        path: ["steps", s, "ifSomeoneSays", i],
        text,
        opened: step.entries,
      })),
    ]),
  ];
}

/** The numbers that a text writes in digits. Words such as “three people” say what to do in the room. */
const figuresIn = (text: string) => {
  const digits = text.replaceAll(",", "");
  return numbersIn(text).filter((number) => digits.includes(number));
};

function problemsOf(record: RecordOf<"sessions">, index: ContentIndex, stated: StatedNumbers) {
  const entries = new Map(index.entries.map((entry) => [entry.data.id, entry]));
  return claimsOf(record).flatMap(({ path, text, opened }) => {
    const figures = figuresIn(text);
    // Another message reports an entry that is missing or cannot be read. Its figures are unknown.
    if (figures.length === 0 || opened.some((id) => !entries.has(id))) return [];
    const units = [record, ...opened.flatMap((id) => entries.get(id) ?? [])].flatMap((named) => unitsMentioned(named, index));
    const missing = stated.missing(figures, units, { names: true });
    if (missing.length === 0) return [];
    const field = path.findLast((part) => typeof part === "string") ?? "";
    return [
      {
        file: record.file,
        at: { path },
        what: `“${field}” says ${missing.join(" and ")}, which no unit of this session or of the entries opened here states.`,
        remedy: "Add the entry that has the figure to “entries” of the step, or write in words how many people or minutes are meant.",
      },
    ];
  });
}

/** Every figure in the outcomes and steps of a session is stated by a unit of the session or of an entry that is opened. */
export const stepsStateKnownFigures: Rule = (index) => {
  const sessions = index.entries.filter((record) => record.collection === "sessions");
  if (sessions.length === 0) return [];
  const stated = new StatedNumbers(index.units);
  return sessions.flatMap((record) => problemsOf(record, index, stated));
};
