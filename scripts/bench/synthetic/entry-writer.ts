import { stringify } from "yaml";
import type { ContentRecord } from "../../../src/content/record.ts";
import { slugOf } from "../../../src/model/slug.ts";
import { fieldsOfType } from "./fields-of-type.ts";
import { Language } from "./language.ts";
import { Links } from "./links.ts";
import type { Model, Planned } from "./plan.ts";
import { Pools } from "./pools.ts";
import type { Random } from "./random.ts";
import { findingNames, paraphraseBody } from "./paraphrase-body.ts";
import type { GeneratorContext } from "./generator-context.ts";

/** A made-up entry as a file: its slug and its whole text. */
export interface WrittenEntry {
  readonly slug: string;
  readonly text: string;
}

const day = 24 * 60 * 60 * 1000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The last possible date of a made-up entry. It is before the dates of real entries, so that these stay the newest. */
const lastDay = Date.parse("2026-10-31");

/** Writes planned entries: each has the shape of its model, but other words and other links. */
export class EntryWriter {
  readonly #context: GeneratorContext;
  readonly #slugs: Set<string>;
  readonly #summaries: Set<string>;

  constructor(
    random: Random,
    records: readonly ContentRecord[],
    models: readonly Model[],
    planned: readonly Planned[],
  ) {
    this.#context = {
      random,
      language: new Language(random, records),
      links: new Links(random, models, planned),
      pools: new Pools(random, records, models),
    };
    this.#slugs = new Set(records.flatMap(({ slug, data }) => ("title" in data ? [slug, slugOf(data.title)] : [slug])));
    this.#summaries = new Set(models.map(({ data }) => data.summary.toLowerCase()));
  }

  /** A paraphrase with a length that its field allows, and with a key that no earlier text has. */
  #unlike(text: string, seen: Set<string>, keyOf: (text: string) => string, least: number, most: number): string {
    for (;;) {
      const told = this.#context.language.paraphrase(text);
      const key = keyOf(told);
      if (told.length < least || told.length > most || seen.has(key)) continue;
      seen.add(key);
      return told;
    }
  }

  #dates(): { published: string; updated: string; reviewBy: string; changes: { date: string; what: string }[] } {
    const { random, language } = this.#context;
    const age = random.below(4 * 365);
    const changed = random.next() < 0.3;
    const published = lastDay - age * day;
    const updated = changed ? published + random.below(age + 1) * day : published;
    const changes = changed ? [{ date: isoDay(updated), what: language.prose(12) }] : [];
    return { published: isoDay(published), updated: isoDay(updated), reviewBy: isoDay(updated + 365 * day), changes };
  }

  /** One entry whose title, slug and summary differ from those of all earlier entries. */
  write(planned: Planned): WrittenEntry {
    const { id, model } = planned;
    const { links, pools } = this.#context;
    const cited = new Map<string, string>();
    const title = this.#unlike(model.data.title, this.#slugs, slugOf, 12, 120);
    const fields = {
      ...model.data,
      id,
      title,
      summary: this.#unlike(model.data.summary, this.#summaries, (text) => text.toLowerCase(), 40, 240),
      facets: pools.facets(model),
      themes: pools.themes(model),
      related: links.entries(model.data.related, id),
      ...this.#dates(),
      formerly: [],
      ...fieldsOfType(planned, this.#context, cited),
    };
    const body = paraphraseBody(planned, findingNames(planned, links, cited), this.#context);
    const yaml = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
    return { slug: slugOf(title), text: `---\n${yaml}---\n\n${body}` };
  }
}
