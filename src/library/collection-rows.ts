import { groupByFramework } from "./group-by-framework.ts";
import { groupByTheme } from "./group-by-theme.ts";
import type { Entry, Library } from "./library.ts";
import { rowFacts } from "./row-facts.ts";
import { topicPlot, topicSentence } from "./topic-answer.ts";
import type { Row } from "./topic-groups.ts";

/** Rows under one theme; without a theme, those of entries that have none. */
export interface ThemedRows {
  readonly theme: Entry<"theme"> | undefined;
  readonly rows: readonly Row[];
}

export const rowsOf = (entries: readonly Entry[], library: Library): Row[] =>
  entries.map((entry) => ({ entry, facts: rowFacts(entry, library) }));

/** The entries of a type by theme, in the order of the library. Themes without any are left out. */
export const themedRows = (type: "principle" | "insight", library: Library): ThemedRows[] =>
  groupByTheme(library.ofType(type), library.ofType("theme"))
    .filter(({ entries }) => entries.length > 0)
    .map(({ theme, entries }) => ({ theme, rows: rowsOf(entries, library) }));

/** A theme with a sentence on its entries and results. */
interface SummedTheme {
  readonly theme: Entry<"theme">;
  readonly sentence: string;
}

/** The themes of each framework that has any, each summed up. */
export const summedThemes = (library: Library): { title: string; lang: string | undefined; themes: SummedTheme[] }[] =>
  groupByFramework(library.ofType("theme"), library.site)
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, lang, entries }) => ({
      title,
      lang,
      themes: entries.map((theme) => {
        const about = { facet: "theme", term: theme.id } as const;
        const carriers = library.facet("theme").terms.find(({ id }) => id === theme.id)?.entries ?? [];
        const own = carriers.filter((entry) => entry !== theme);
        return { theme, sentence: topicSentence(own, topicPlot(own, library, about), "theme") };
      }),
    }));
