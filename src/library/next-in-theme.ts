import type { Entry, Library } from "./library.ts";

/** What comes before and after an entry where one reads on. */
export interface Neighbours<T extends Entry = Entry> {
  readonly previous: T | undefined;
  readonly next: T | undefined;
}

function neighboursIn<T extends Entry>(list: readonly T[], entry: T): Neighbours<T> {
  const place = list.findIndex(({ id }) => id === entry.id);
  return place < 0 ? { previous: undefined, next: undefined } : { previous: list[place - 1], next: list[place + 1] };
}

/**
 * The entries of the same type before and after an entry in its first theme, in the order of the library. An entry
 * without a theme has none.
 */
export function nextInTheme(entry: Entry, library: Library): Neighbours {
  const [theme] = entry.themes;
  if (!theme) return { previous: undefined, next: undefined };
  return neighboursIn(
    library.ofType(entry.type).filter(({ themes }) => themes[0] === theme),
    entry,
  );
}

/** The themes before and after a theme in its framework. */
export const nextTheme = (theme: Entry<"theme">, library: Library): Neighbours<Entry<"theme">> =>
  neighboursIn(
    library.ofType("theme").filter(({ data }) => data.framework === theme.data.framework),
    theme,
  );
