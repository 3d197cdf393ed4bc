import type { EntryRecord } from "../content/content-index.ts";
import { siteCounts } from "../content/site-counts.ts";
import { withCounts } from "../model/counted-words.ts";
import { numberWord } from "../model/number-words.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import type { Site } from "../model/site.ts";

/** The site's words with every count that they ask for written in. */
export function countedSite(site: Site, entries: readonly EntryRecord[]): Site {
  const counts = siteCounts(site, entries);
  const counted = (text: string) => withCounts(text, counts);
  return {
    ...site,
    strapline: counted(site.strapline),
    description: counted(site.description),
    intros: Object.fromEntries(
      Object.entries(site.intros).map(([type, text]) => [type, counted(text)]),
    ) as Site["intros"],
    doors: site.doors.map((door) => ({ ...door, text: counted(door.text) })),
  };
}

/** How many themes each framework has, in a sentence; nothing where there is none. */
export function themesSentence(
  { frameworks }: Pick<Site, "frameworks">,
  themes: readonly { framework: string }[],
): string {
  const parts = frameworks.flatMap(({ id, one, many }) => {
    const count = themes.filter(({ framework }) => framework === id).length;
    return count > 0 ? [`${numberWord(count)} ${count === 1 ? one : many}`] : [];
  });
  return parts.length > 0 ? `${sentenceCase(parts.join(", and "))}.` : "The themes of this library.";
}
