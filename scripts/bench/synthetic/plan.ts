import { typeOf } from "../../../src/content/content-index.ts";
import type { ContentRecord, RecordOf } from "../../../src/content/record.ts";
import { entryTypes } from "../../../src/model/entry-type.ts";
import type { Random } from "./random.ts";

const made = ["principles", "case-studies", "insights", "checklists", "sessions"] as const;

/** A real entry of a type that can be made up. */
export type Model = RecordOf<(typeof made)[number]>;
export type ChecklistModel = RecordOf<"checklists">;
export type SessionModel = RecordOf<"sessions">;

/** A planned entry: its id, and the real entry that is its model. */
export interface Planned {
  readonly id: string;
  readonly model: Model;
}

/** The highest number in an id of these types, which has three digits (src/model/id.ts). */
const highest = 999;

export const isModel = (record: ContentRecord): record is Model => made.some((name) => name === record.collection);

const numberOf = ({ data }: Model) => Number(data.id.split("-")[1]);

/**
 * Plans entries until there are `size` in all. Each type keeps its share among the real entries until its ids run out.
 * Throws if no type has an id left.
 */
export function planEntries(models: readonly Model[], size: number, random: Random): Planned[] {
  const types = [...Map.groupBy(models, typeOf)].map(([type, real]) => ({
    prefix: entryTypes[type].prefix ?? "",
    real,
    count: real.length,
    next: Math.max(...real.map(numberOf)) + 1,
  }));
  return Array.from({ length: Math.max(0, size - models.length) }, () => {
    const open = types.filter(({ next }) => next <= highest);
    const [first, ...others] = open;
    if (!first) throw new RangeError(`There are no ids for ${String(size)} entries: a type has ${String(highest)}.`);
    // The next entry is of the type that is furthest behind its share.
    const type = others.reduce((a, b) => (b.count / b.real.length < a.count / a.real.length ? b : a), first);
    const id = `${type.prefix}-${String(type.next).padStart(2, "0")}`;
    type.next += 1;
    type.count += 1;
    return { id, model: random.pick(type.real) };
  });
}
