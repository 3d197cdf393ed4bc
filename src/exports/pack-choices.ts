import type { Entry, Library } from "../library/library.ts";
import { entryLabel } from "../model/entry-label.ts";
import { placeFragment } from "../model/id-pattern.ts";
import { packTypes, type PackChoice, type PackChoices } from "../model/pack-choice.ts";
import { promisedHeadings } from "../model/required-headings.ts";

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
    // Their headings are words of ours, whatever the language of the entry.
    ...entry.sections.map(({ fragment }) => ({
      id: `${entry.id}/${fragment}`,
      type: "Section",
      title: promisedHeadings.get(fragment) ?? fragment,
      path: `${entry.path}#${fragment}`,
      of: entry.title,
    })),
  ];
}

/** Everything that can stand in a session that a person builds, and the ids that lead to another. */
export function packChoices(library: Library): PackChoices {
  const replaced = Object.entries(library.ledger.retired).flatMap(([id, { leadsTo }]) =>
    leadsTo === undefined ? [] : [[id, leadsTo] as const],
  );
  return {
    choices: packTypes.flatMap((type) => library.ofType(type)).flatMap(choicesOf),
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
  const known = new Set<string>(packTypes.flatMap((type) => library.ofType(type)).map(({ id }) => id));
  return library
    .ofType("session")
    .map(({ title, lang, data }) => ({
      title,
      lang,
      ids: [...new Set(data.steps.flatMap(({ entries }) => entries))].filter((id) => known.has(id)),
    }))
    .filter(({ ids }) => ids.length > 0);
}
