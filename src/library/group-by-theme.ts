import type { Entry } from "./library.ts";

/** The entries under one theme; without a theme, those that have none. */
export interface ThemeGroup {
  readonly theme: Entry<"theme"> | undefined;
  readonly entries: readonly Entry[];
}

/** Groups entries by the first of their themes, in the order of the themes. Entries without a theme come last. */
export function groupByTheme(entries: readonly Entry[], themes: readonly Entry<"theme">[]): ThemeGroup[] {
  return [...themes, undefined].map((theme) => ({
    theme,
    entries: entries.filter((entry) => entry.themes[0] === theme),
  }));
}
