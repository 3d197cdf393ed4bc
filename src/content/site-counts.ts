import { entryTypeNames } from "../model/entry-type.ts";
import type { Site } from "../model/site.ts";
import { typeOf, type EntryRecord } from "./content-index.ts";

/**
 * Returns every count that a text of site.yaml may use, by name: the entries of each type, `frameworks`, and the themes
 * of each framework (by its id).
 */
export function siteCounts({ frameworks }: Pick<Site, "frameworks">, entries: readonly EntryRecord[]): Map<string, number> {
  const countOf = (holds: (record: EntryRecord) => boolean) => entries.filter(holds).length;
  return new Map([
    ...frameworks.map(({ id }): [string, number] => [
      id,
      countOf(({ data }) => "framework" in data && data.framework === id),
    ]),
    ...entryTypeNames.map((type): [string, number] => [type, countOf((record) => typeOf(record) === type)]),
    ["frameworks", frameworks.length],
  ]);
}
