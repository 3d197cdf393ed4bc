import { expect, test } from "vitest";
import { largestTopics } from "../../../src/library/largest-topics.ts";
import type { FacetIndex, FacetTerm } from "../../../src/library/library.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import { ledger, site, smallLibrary } from "../../fixtures/records.ts";

const library = buildLibrary({ records: smallLibrary(), site, ledger });
const [entry] = library.entries;
if (!entry) throw new Error("The library is empty.");

const term = (label: string, entries: number): FacetTerm => ({
  id: label.toLowerCase(),
  label,
  meaning: label,
  synonyms: [],
  group: undefined,
  lang: undefined,
  from: undefined,
  entries: Array.from({ length: entries }, () => entry),
});

const facet = (name: FacetIndex["facet"], ...terms: FacetTerm[]): FacetIndex => ({
  ...library.facet("population"),
  facet: name,
  terms,
});

test("topics for whom, what and where come by their number of entries, then by name; those of no entry are left out", () => {
  const facets = [
    facet("population", term("Men", 2), term("Women", 3), term("Nobody", 0)),
    facet("theme", term("Access", 3)),
    facet("type", term("Case studies", 9)),
    facet("design", term("Trial", 9)),
  ];
  expect(largestTopics(facets).map(({ facet, term }) => `${facet}/${term.id}`)).toEqual([
    "theme/access",
    "population/women",
    "population/men",
  ]);
  expect(largestTopics(facets, 1)).toHaveLength(1);
});
