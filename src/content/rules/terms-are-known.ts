import { taxonomyFacets, taxonomyFiles, type TaxonomyFacet } from "../../model/facet.ts";
import { findingsOf, type EntryRecord } from "../content-index.ts";
import { nearest } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import type { RecordOf } from "../record.ts";
import type { Rule } from "./rule.ts";

interface NamedTerm {
  readonly facet: TaxonomyFacet;
  readonly term: string;
  readonly path: readonly (string | number)[];
}

const listed = (terms: Readonly<Record<string, readonly string[]>>, ...path: (string | number)[]): NamedTerm[] =>
  Object.entries(terms).flatMap(([facet, ids]) =>
    ids.map((term, i): NamedTerm => ({ facet: facet as TaxonomyFacet, term, path: [...path, facet, i] })),
  );

function termsOf(record: EntryRecord): NamedTerm[] {
  const { data } = record;
  return [
    ...("facets" in data ? listed(data.facets, "facets") : []),
    ...findingsOf(record).flatMap(({ about }, f) => listed(about, "findings", f, "about")),
    ...("area" in data ? listed({ area: data.area }) : []),
    ...("horizon" in data ? [{ facet: "horizon", term: data.horizon, path: ["horizon"] } as const] : []),
    ...("step" in data ? [{ facet: "role", term: data.step.who, path: ["step", "who"] } as const] : []),
  ];
}

/** Reports terms outside the groups of their file. Lists are drawn by group and would omit them. */
function ungrouped(record: RecordOf<"taxonomy">): Problem[] {
  const groups = record.data.groups.map(({ id }) => id);
  return record.data.terms.flatMap(({ id, group }, i) => {
    if (groups.length === 0 ? group === undefined : groups.includes(group ?? "")) return [];
    return [
      {
        file: record.file,
        at: { path: ["terms", i, "group"] },
        what: `The term “${id}” is in no group of this file, so that no list would show it.`,
        remedy: groups.length > 0 ? `Give it one of the groups: ${groups.join(", ")}.` : "Add its group to “groups”.",
      },
    ];
  });
}

/** Every term that is used is in content/taxonomy, and every taxonomy file belongs to an existing facet. */
export const termsAreKnown: Rule = ({ entries, records, terms, dir }) => [
  ...entries.flatMap((record) =>
    termsOf(record)
      .filter(({ facet, term }) => !terms.get(facet)?.has(term))
      .map(({ facet, term, path }): Problem => {
        const near = nearest(term, terms.get(facet)?.keys() ?? []);
        const file = `${dir}/taxonomy/${taxonomyFiles[facet]}.yaml`;
        return {
          file: record.file,
          at: { path },
          what: `“${term}” is not a term of ${facet}.`,
          remedy: near
            ? `Did you mean ${near}? All terms are in ${file}.`
            : `Choose one from ${file}, or add it there.`,
        };
      }),
  ),
  ...records.filter((record) => record.collection === "taxonomy").flatMap(ungrouped),
  ...records
    .filter((record) => record.collection === "taxonomy")
    .filter(({ slug, data }) => taxonomyFiles[data.facet as TaxonomyFacet] !== slug)
    .map(({ file, data, slug }) => ({
      file,
      at: { path: ["facet"] },
      what: `${slug}.yaml says that its facet is ${data.facet}.`,
      remedy: `The facets and their files are: ${taxonomyFacets.map((facet) => `${facet} (${taxonomyFiles[facet]}.yaml)`).join(", ")}.`,
    })),
];
