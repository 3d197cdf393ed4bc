import { findingsOf } from "../../../src/content/content-index.ts";
import type { ContentRecord } from "../../../src/content/record.ts";
import { taxonomyFacets, type TaxonomyFacet } from "../../../src/model/facet.ts";

import type { FindingData } from "../../../src/model/finding.ts";

import type { Model } from "./plan.ts";
import { moved } from "./links.ts";
import type { Random } from "./random.ts";

/**
 * Bags to draw from. A bag holds each thing once, so that nothing is missing, and once more for each real entry that
 * has it. This makes the made-up library as uneven as the real one.
 */
function poolsOf(records: readonly ContentRecord[], models: readonly Model[]) {
  const findings = models.flatMap(findingsOf);
  const terms = (facet: TaxonomyFacet) => [
    ...records.flatMap((record) =>
      record.collection === "taxonomy" && record.data.facet === facet ? record.data.terms.map(({ id }) => id) : [],
    ),
    ...models.flatMap(({ data }) => {
      if (facet === "horizon") return "horizon" in data ? [data.horizon] : [];
      if (facet === "area") return [];
      return data.facets[facet];
    }),
  ];
  const themes = records.filter((record) => record.collection === "themes").map(({ data }) => data.id);
  return {
    terms: new Map(taxonomyFacets.map((facet) => [facet, terms(facet)])),
    themes: [...themes, ...models.flatMap(({ data }) => data.themes)],
    findings,
  };
}

const isExample = ({ design }: FindingData) => design === "unattributed-example";

const isLike = (one: FindingData, other: FindingData) => one.role === other.role && isExample(one) === isExample(other);

/** Draws terms, themes, and findings with the figures and units of real findings. */
export class Pools {
  readonly #random: Random;
  readonly #pools: ReturnType<typeof poolsOf>;

  constructor(random: Random, records: readonly ContentRecord[], models: readonly Model[]) {
    this.#random = random;
    this.#pools = poolsOf(records, models);
  }

  term(facet: TaxonomyFacet): string {
    return this.#random.pick(this.#pools.terms.get(facet) ?? []);
  }

  /** As many terms of each facet as the model has. */
  facets(model: Model): Model["data"]["facets"] {
    const draw = (facet: keyof Model["data"]["facets"]) =>
      this.#random.distinct(model.data.facets[facet].length, () => this.term(facet));
    return {
      population: draw("population"),
      "clinical-area": draw("clinical-area"),
      setting: draw("setting"),
      dimension: draw("dimension"),
      role: draw("role"),
    };
  }

  themes(model: Model): string[] {
    return this.#random.distinct(model.data.themes.length, () => this.#random.pick(this.#pools.themes));
  }

  /**
   * As many findings as a model has, taken from other real ones of the same role. Their fields stay together, because
   * they must agree. `tell` rewords them. An example that names no service gets only findings of such examples.
   */
  findings(model: Model, id: string, tell: (text: string) => string): FindingData[] {
    const pick = this.#random.pick.bind(this.#random);
    return findingsOf(model).map((place) => {
      const { caveat, ...real } = pick(this.#pools.findings.filter((one) => isLike(one, place)));
      return {
        ...real,
        id: moved(place.id, id),
        statement: tell(real.statement),
        ...(caveat === undefined ? {} : { caveat: tell(caveat) }),
      };
    });
  }
}
