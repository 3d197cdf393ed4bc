import type { Entry, Finding, Library } from "../../library/index.ts";

/** What another site may show in a frame. */
export type Embedded =
  | { readonly kind: "entry"; readonly id: string; readonly entry: Entry }
  | { readonly kind: "finding"; readonly id: string; readonly finding: Finding }
  | { readonly kind: "plot"; readonly id: "harvest-plot" };

/** Types of entry that say something in short. Documents and works are cited, and terms have no page of their own. */
export const isEmbedded = ({ type }: Entry): boolean => !["source", "reference", "glossary"].includes(type);

/** Everything that has an address under /embed/, in the order of the library. */
export const embedded = ({ entries, findings }: Library): Embedded[] => [
  ...entries.filter(isEmbedded).map((entry) => ({ kind: "entry", id: entry.id, entry }) as const),
  ...[...findings.values()].map((finding) => ({ kind: "finding", id: finding.id, finding }) as const),
  { kind: "plot", id: "harvest-plot" },
];
