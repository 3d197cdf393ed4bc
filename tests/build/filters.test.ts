import { expect, test } from "vitest";
import { builtLibrary, resultCarries, resultsOf } from "../fixtures/built-library.ts";
import { countedByLibrary, filterTerms, shownByLibrary } from "../fixtures/library-filters.ts";

type Chosen = Readonly<Record<string, readonly string[]>>;

const entries = builtLibrary.entries.filter(({ type }) => type !== "glossary");
const ofResults = ["population", "clinical-area", "dimension", "design", "gap"];
const termsOf = (facet: string) => filterTerms.find(([name]) => name === facet)?.[1] ?? [];
const addressOf = (chosen: Chosen) =>
  new URLSearchParams(
    Object.entries(chosen).flatMap(([facet, terms]) => terms.map((term) => [facet, term])),
  ).toString();

/** What the library should list, worked out from the published data alone. */
function expected(chosen: Chosen): string[] {
  const facets = Object.entries(chosen);
  const asksResult = "design" in chosen || "gap" in chosen;
  const carries = (entry: (typeof entries)[number], facet: string, terms: readonly string[]) =>
    entry.facets[facet]?.some((term) => terms.includes(term)) ?? false;
  return entries
    .filter((entry) =>
      facets.every(([facet, terms]) => (asksResult && ofResults.includes(facet)) || carries(entry, facet, terms)),
    )
    .filter((entry) => {
      if (!asksResult) return true;
      const asked = facets.filter(([facet]) => ofResults.includes(facet));
      const results = resultsOf(entry);
      if (results.some((result) => asked.every(([facet, terms]) => resultCarries(result, facet, terms)))) return true;
      // An insight without a result is advice about nobody in particular: it is found by that design alone.
      return (
        results.length === 0 && asked.every(([facet, terms]) => facet === "design" && carries(entry, facet, terms))
      );
    })
    .map(({ id }) => id);
}

const choices: Chosen[] = [
  ...termsOf("population").flatMap((population) => [
    { population: [population] },
    ...termsOf("design").map((design) => ({ population: [population], design: [design] })),
    ...termsOf("gap").map((gap) => ({ population: [population], gap: [gap] })),
    { population: [population], dimension: ["outcomes"], gap: ["narrows", "widens"], type: ["case-study"] },
  ]),
  ...termsOf("clinical-area").flatMap((area) =>
    termsOf("design").map((design) => ({ "clinical-area": [area], design: [design], dimension: ["access"] })),
  ),
  ...termsOf("theme").map((theme) => ({ theme: [theme], design: ["before-after"], gap: ["narrows"] })),
  ...termsOf("design").map((design) => ({ design: [design] })),
];

test("people or a condition together with a design or a gap find entries with one result that has all", () => {
  for (const chosen of choices)
    expect([chosen, shownByLibrary(addressOf(chosen)).sort()]).toEqual([chosen, expected(chosen).sort()]);
  expect(choices.length).toBeGreaterThan(500);
});

test("the number beside every term is that of the entries which it would leave", () => {
  for (const chosen of choices.filter((_, place) => place % 47 === 0))
    for (const [facet, terms] of filterTerms)
      for (const term of terms) {
        const left = expected({ ...chosen, [facet]: [term] });
        expect([chosen, term, countedByLibrary(addressOf(chosen), facet, term)]).toEqual([chosen, term, left.length]);
      }
});

test("no result is about homelessness, so no entry has a design or a gap for it", () => {
  const found = [...termsOf("design").map((term) => `design=${term}`), ...termsOf("gap").map((term) => `gap=${term}`)];
  for (const one of found) expect(shownByLibrary(`population=people-experiencing-homelessness&${one}`)).toEqual([]);
});
