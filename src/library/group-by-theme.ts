import type { Entry } from "./library.ts";

/** Groups entries by the first of their themes, in the order of the themes. Entries without a theme come last. */
export function groupByTheme(
  entries: readonly Entry[],
  themes: readonly Entry<"theme">[],
): { title: string; lang: string | undefined; entries: Entry[] }[] {
  const under = (theme: Entry<"theme"> | undefined) => entries.filter((entry) => entry.themes[0] === theme);
  const groups = themes.map((theme) => ({ title: theme.title, lang: theme.lang, entries: under(theme) }));
  return [...groups, { title: "Under no theme", lang: undefined, entries: under(undefined) }];
}
