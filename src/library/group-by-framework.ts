import type { Site } from "../model/site.ts";
import type { Entry } from "./library.ts";

/** Groups themes by framework, in the order of site.yaml. */
export const groupByFramework = (
  themes: readonly Entry<"theme">[],
  { frameworks }: Pick<Site, "frameworks">,
): { title: string; lang: string | undefined; entries: Entry<"theme">[] }[] =>
  frameworks.map(({ id, title }) => {
    const entries = themes.filter(({ data }) => data.framework === id);
    return { title, lang: entries[0]?.lang, entries };
  });
