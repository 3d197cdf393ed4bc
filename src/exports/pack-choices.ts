import type { Entry, Library } from "../library/library.ts";
import { entryLabel } from "../model/entry-label.ts";
import type { EntryType } from "../model/entry-type.ts";
import { placeFragment } from "../model/id-pattern.ts";
import type { PackChoice, PackChoices } from "../model/pack-choice.ts";

/** The types whose entries have something to say in a session, in the order in which they are offered. */
const offered = ["case-study", "principle", "insight", "checklist", "theme"] as const satisfies readonly EntryType[];

const inLanguage = ({ lang }: Entry) => (lang ? { lang } : {});

function choicesOf(entry: Entry): PackChoice[] {
  const placed = (id: string, type: string, title: string): PackChoice => ({
    id,
    type,
    title,
    path: `${entry.path}#${placeFragment(id)}`,
    of: entry.title,
    ...inLanguage(entry),
  });
  return [
    { id: entry.id, type: entryLabel(entry), title: entry.title, path: entry.path, ...inLanguage(entry) },
    ...entry.findings.map(({ id, statement }) => placed(id, "Finding", statement)),
    ...entry.items.map(({ id, ask }) => placed(id, "Question", ask)),
  ];
}

/** Everything that can stand in a session that a person builds, and the ids that lead to another. */
export function packChoices(library: Library): PackChoices {
  const replaced = Object.entries(library.ledger.retired).flatMap(([id, { leadsTo }]) =>
    leadsTo === undefined ? [] : [[id, leadsTo] as const],
  );
  return {
    choices: offered.flatMap((type) => library.ofType(type)).flatMap(choicesOf),
    replaced: Object.fromEntries(replaced),
  };
}

/** A published session as a beginning: everything its steps open, in their order. */
export interface PackStart {
  readonly title: string;
  readonly lang: string | undefined;
  readonly ids: readonly string[];
}

/** The published sessions that open something which can be chosen. */
export function packStarts(library: Library): PackStart[] {
  const known = new Set<string>(offered.flatMap((type) => library.ofType(type)).map(({ id }) => id));
  return library
    .ofType("session")
    .map(({ title, lang, data }) => ({
      title,
      lang,
      ids: [...new Set(data.steps.flatMap(({ entries }) => entries))].filter((id) => known.has(id)),
    }))
    .filter(({ ids }) => ids.length > 0);
}
