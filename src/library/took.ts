import type { Entry } from "./library.ts";

/** One thing that the work took, as its source reports it. */
export interface TookPart {
  readonly what: "People" | "Money" | "Time";
  readonly text: string;
  readonly unit: string;
}

const names = { people: "People", money: "Money", time: "Time" } as const;

/** What a case study took, in the order people, money, time. Empty for other types, and where its source says nothing. */
export function tookOf({ data }: Entry): TookPart[] {
  if (!("took" in data)) return [];
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((name) => {
    const said = data.took[name];
    return said ? [{ what: names[name], ...said }] : [];
  });
}
