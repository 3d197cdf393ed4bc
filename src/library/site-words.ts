import type { EntryRecord } from "../content/content-index.ts";
import { siteCounts } from "../content/site-counts.ts";
import { withCounts } from "../model/counted-words.ts";
import { countInWords } from "../model/number-words.ts";
import { sentenceCase } from "../model/sentence-case.ts";
import type { Site } from "../model/site.ts";

/** Replaces every placeholder for a count in the site's texts. */
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

/** Returns a sentence with the number of themes in each framework. */
export function themesSentence(
  { frameworks }: Pick<Site, "frameworks">,
  themes: readonly { framework: string }[],
): string {
  const parts = frameworks.flatMap(({ id, one, many }) => {
    const count = themes.filter(({ framework }) => framework === id).length;
    return count > 0 ? [countInWords(count, one, many)] : [];
  });
  return parts.length > 0 ? `${sentenceCase(parts.join(", and "))}.` : "The themes of this library.";
}
