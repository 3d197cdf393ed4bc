import { findingsOf, itemsOf } from "../../../src/content/content-index.ts";
import type { Model, Planned } from "./plan.ts";
import type { Random } from "./random.ts";

/** The same finding or item in another entry: `CS-48.f2` of CS-312 is `CS-312.f2`. */
export const moved = (id: string, entry: string): string => `${entry}${id.slice(id.indexOf("."))}`;

/** The exponent by which links to an entry fall with its rank, so that few entries are named often and most seldom. */
const skew = 1.5;

/** All that made-up entries may name: every entry, finding and question, real or planned. */
export class Links {
  readonly #random: Random;
  readonly #entries: readonly string[];
  readonly #findings: readonly string[];
  readonly #items: readonly string[];

  constructor(random: Random, models: readonly Model[], planned: readonly Planned[]) {
    const all = [...models.map((model) => ({ id: model.data.id, model })), ...planned];
    this.#random = random;
    this.#entries = random.shuffled(all.map(({ id }) => id));
    this.#findings = random.shuffled(
      all.flatMap(({ id, model }) =>
        findingsOf(model)
          .filter(({ role }) => role === "result")
          .map((finding) => moved(finding.id, id)),
      ),
    );
    this.#items = random.shuffled(all.flatMap(({ id, model }) => itemsOf(model).map(({ item }) => moved(item.id, id))));
  }

  #draw(list: readonly string[], not: string): string {
    const id = list[Math.floor(list.length * this.#random.next() ** skew)] ?? not;
    return id.split(".")[0] === not && list.length > 1 ? this.#draw(list, not) : id;
  }

  /** The id of an entry other than the given one. */
  entry(not: string): string {
    return this.#draw(this.#entries, not);
  }

  /** As many different entries as are given, without the entry that names them. */
  entries(instead: readonly string[], not: string): string[] {
    return this.#random.distinct(instead.length, () => this.#draw(this.#entries, not));
  }

  /** As many different results as are given, without those of the entry that names them. */
  findings(instead: readonly string[], not: string): string[] {
    return this.#random.distinct(instead.length, () => this.#draw(this.#findings, not));
  }

  items(instead: readonly string[], not: string): string[] {
    return this.#random.distinct(instead.length, () => this.#draw(this.#items, not));
  }
}
