import { typeOf } from "../../../src/content/content-index.ts";
import type { ContentRecord, RecordOf } from "../../../src/content/record.ts";
import { entryTypes } from "../../../src/model/entry-type.ts";
import type { Random } from "./random.ts";

const made = ["principles", "case-studies", "insights", "checklists", "sessions"] as const;

/** A real entry of a type that is made up in numbers. */
export type Model = RecordOf<(typeof made)[number]>;
export type ChecklistModel = RecordOf<"checklists">;
export type SessionModel = RecordOf<"sessions">;

/** A made-up entry before it is written: its id, and the real entry whose shape it takes. */
export interface Planned {
  readonly id: string;
  readonly model: Model;
}

/** The highest number that an id of these types can carry: three digits (src/model/id.ts). */
const highest = 999;

export const isModel = (record: ContentRecord): record is Model => made.some((name) => name === record.collection);

const numberOf = ({ data }: Model) => Number(data.id.split("-")[1]);

/**
 * Which entries to make up so that there are `size` in all: of each type as large a share as among the real ones, until
 * its ids run out. Throws where no type has an id left.
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
    // The type that is furthest behind its share is next.
    const type = others.reduce((a, b) => (b.count / b.real.length < a.count / a.real.length ? b : a), first);
    const id = `${type.prefix}-${String(type.next).padStart(2, "0")}`;
    type.next += 1;
    type.count += 1;
    return { id, model: random.pick(type.real) };
  });
}
