import type { Entry } from "./library.ts";

/**
 * Actions that name no people and no condition, so that any service can take them: those first that most entries name,
 * then by title. They are offered where the library has nothing on what was asked for.
 */
export const forAnyService = (insights: readonly Entry<"insight">[], count = 3): Entry<"insight">[] =>
  insights
    .filter(({ facets }) => facets.population.length === 0 && facets["clinical-area"].length === 0)
    .sort((a, b) => b.namedBy.length - a.namedBy.length || a.title.localeCompare(b.title, "en"))
    .slice(0, count);
