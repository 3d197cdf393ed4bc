import { findingsOf, type EntryRecord } from "../content-index.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const sentencesOf = (text: string | undefined): string[] => (text ?? "").split(/(?<=[.!?]”?)\s+/).filter(Boolean);

const sharedCaveatsOf = (record: EntryRecord) => ("caveats" in record.data ? record.data.caveats : []);

/** Sentences of caveats that two findings of an entry have word for word, or that a shared caveat says already. */
function repeated(record: EntryRecord): Problem[] {
  const said = new Map(sharedCaveatsOf(record).flatMap(({ text }) => sentencesOf(text).map((one) => [one, "a shared caveat"])));
  return findingsOf(record).flatMap(({ id, caveat }, f): Problem[] => {
    const [again] = sentencesOf(caveat).filter((sentence) => said.has(sentence));
    for (const sentence of sentencesOf(caveat)) if (!said.has(sentence)) said.set(sentence, id);
    if (again === undefined) return [];
    return [
      {
        file: record.file,
        at: { path: ["findings", f, "caveat"] },
        what: `${id} repeats what ${said.get(again) ?? ""} says: “${again}”`,
        remedy: "Say it once in “caveats”, with the findings that it holds for, and leave it out of each of them.",
      },
    ];
  });
}

/** A caveat is said once in an entry. One that holds for several findings names them as they follow in the text. */
export const caveatsAreSaidOnce: Rule = ({ entries, bodies }) =>
  entries.flatMap((record) => {
    const own = findingsOf(record).map(({ id }) => id);
    const marks = bodies.get(record.file)?.marks ?? [];
    const shown = marks.filter(({ component }) => component === "Finding").map(({ id }) => id);
    const named = new Set<string>();
    const misplaced = sharedCaveatsOf(record).flatMap(({ findings }, c): Problem[] => {
      const problem = (what: string, remedy: string): Problem[] => [
        { file: record.file, at: { path: ["caveats", c, "findings"] }, what, remedy },
      ];
      const twice = findings.find((id, place) => named.has(id) || findings.indexOf(id) < place);
      for (const id of findings) named.add(id);
      const strange = findings.find((id) => !own.includes(id));
      if (strange !== undefined) return problem(`${strange} is no finding of this entry.`, "Name findings that live here.");
      if (findings.length < 2) return problem(`Only ${findings.join()} shares this caveat.`, "Write it in its own caveat.");
      if (twice !== undefined) return problem(`${twice} has two shared caveats.`, "Put both into one, or leave it out of one.");
      const start = shown.indexOf(findings[0] ?? "");
      if (findings.every((id, place) => shown[start + place] === id)) return [];
      return problem(
        `The text does not show ${findings.join(", ")} one after the other.`,
        "Name them in the order of the text, without another between them, or give each its own caveat.",
      );
    });
    return [...misplaced, ...repeated(record)];
  });
