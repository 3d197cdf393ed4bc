import { placeFragment } from "../model/id-pattern.ts";
import type { Library } from "./library.ts";

/** Where something that has an id stands, and what it is called there. */
export interface Place {
  readonly path: string;
  readonly title: string;
  /** The language of the title, if it differs from that of the interface. */
  readonly lang: string | undefined;
}

/** The place of an entry, finding or question. Undefined for an id that the library does not have. */
export function placeOf(id: string, { byId, findings, items }: Library): Place | undefined {
  const entry = byId.get(id);
  if (entry) return entry;
  const finding = findings.get(id);
  const item = items.get(id);
  const part = finding ?? item;
  if (!part) return undefined;
  const title = finding?.statement ?? item?.ask ?? id;
  return { path: `${part.entry.path}#${placeFragment(id)}`, title, lang: part.entry.lang };
}
