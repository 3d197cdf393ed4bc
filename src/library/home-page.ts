import { entryTypeNames, entryTypes, type EntryType } from "../model/entry-type.ts";
import { themesOf } from "../model/framework.ts";
import type { Door } from "../model/door.ts";
import type { Entry, Library } from "./library.ts";

/** A theme with the number of other entries that carry it. */
interface CountedTheme {
  readonly theme: Entry<"theme">;
  readonly count: number;
}

/**
 * Returns the themes of the first framework that has any, under a title with their number. Undefined if there are no
 * themes.
 */
export function homeThemes(library: Library): { title: string; themes: CountedTheme[] } | undefined {
  const carriers = new Map(library.facet("theme").terms.map(({ id, entries }) => [id, entries]));
  for (const framework of library.site.frameworks) {
    const themes = library.ofType("theme").filter(({ data }) => data.framework === framework.id);
    if (themes.length === 0) continue;
    return {
      title: themesOf(framework, themes.length),
      themes: themes.map((theme) => ({
        theme,
        count: (carriers.get(theme.id) ?? []).filter((entry) => entry.id !== theme.id).length,
      })),
    };
  }
  return undefined;
}

const readable: readonly EntryType[] = ["principle", "case-study", "insight", "checklist", "session"];

/** The three newest entries to read, each of a different type. None in a first edition, where everything is new. */
export const newestEntries = ({ entries, site }: Pick<Library, "entries" | "site">): Entry[] =>
  (site.editions.length > 1 ? entries : [])
    .filter(({ type }) => readable.includes(type))
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id))
    .filter(({ type }, i, all) => all.findIndex((other) => other.type === type) === i)
    .slice(0, 3);

/** The doors of the home page. Links to types without entries are left out, and so are doors without links. */
export function openDoors(library: Library): Door[] {
  const empty = entryTypeNames
    .filter((type) => library.ofType(type).length === 0)
    .map((type) => `/${entryTypes[type].folder}/`);
  return library.site.doors
    .map((door) => ({ ...door, links: door.links.filter(({ path }) => !empty.includes(path)) }))
    .filter(({ links }) => links.length > 0);
}
