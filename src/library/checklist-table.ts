import { countOf } from "../model/count.ts";
import { groupByTheme } from "./group-by-theme.ts";
import type { Entry, Library } from "./library.ts";

type Checklist = Entry<"checklist">;

/** A checklist as one line of the table. */
interface ChecklistLine {
  readonly entry: Checklist;
  /** What the questions above the table ask for, each as `question=answer`. */
  readonly terms: readonly string[];
}

/** Lines under one heading. */
interface ChecklistGroup {
  readonly title: string;
  readonly lang: string | undefined;
  readonly lines: readonly ChecklistLine[];
}

/** A question that narrows the table, with the answers that at least one checklist fits. */
interface ChecklistQuestion {
  readonly name: "room" | "time" | "about";
  readonly label: string;
  /** The answer that leaves the table whole. */
  readonly any: string;
  readonly terms: readonly { readonly id: string; readonly label: string; readonly lang?: string | undefined }[];
}

export interface ChecklistTable {
  readonly groups: readonly ChecklistGroup[];
  readonly questions: readonly ChecklistQuestion[];
}

/**
 * All checklists by their first theme, after those that site.yaml names to begin with. Who is in the room is told by
 * their roles, how long they take by their minutes, what they are about by their themes.
 */
export function checklistTable(library: Library): ChecklistTable {
  const checklists = library.ofType("checklist");
  const first = library.site.beginWithChecklists.flatMap((id) => checklists.filter((entry) => entry.id === id));
  const lengths = [...new Set(checklists.map(({ data }) => data.minutes))].sort((a, b) => a - b);
  const line = (entry: Checklist): ChecklistLine => ({
    entry,
    terms: [
      ...entry.facets.role.map((id) => `room=${id}`),
      ...lengths.filter((most) => entry.data.minutes <= most).map((most) => `time=${String(most)}`),
      ...entry.themes.map(({ id }) => `about=${id}`),
    ],
  });
  const others = checklists.filter((entry) => !first.includes(entry));
  const groups = groupByTheme(others, library.ofType("theme")).map(({ theme, entries }) => ({
    title: theme?.title ?? "Of no theme",
    lang: theme?.lang,
    lines: others.filter((entry) => entries.includes(entry)).map(line),
  }));
  const begin = { title: "Where to begin", lang: undefined, lines: first.map(line) };
  const carried = new Set(checklists.flatMap((entry) => line(entry).terms));
  const roles = library.facet("role").terms.filter(({ id }) => carried.has(`room=${id}`));
  const themes = library.ofType("theme").filter(({ id }) => carried.has(`about=${id}`));
  return {
    groups: [begin, ...groups].filter(({ lines }) => lines.length > 0),
    questions: [
      { name: "room", label: "Who is in the room?", any: "Anyone", terms: roles },
      {
        name: "time",
        label: "How long have you?",
        any: "Any time",
        terms: lengths.map((most) => ({ id: String(most), label: `Up to ${countOf(most, "minute")}` })),
      },
      {
        name: "about",
        label: "What is it about?",
        any: "Anything",
        terms: themes.map(({ id, title, lang }) => ({ id, label: title, lang })),
      },
    ],
  };
}
