import type { CitedWork } from "./cited-work.ts";
import { notesOf } from "./notes-of.ts";

type CslDate = { readonly "date-parts": readonly [readonly number[]] } | { readonly literal: string };

/** One work as citation processors read it (CSL-JSON 1.0). */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "document";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly "container-title"?: string;
  readonly edition?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly note?: string;
  readonly language: string;
}

function issued({ date, dateWords }: CitedWork): { issued?: CslDate } {
  if (date) return { issued: { "date-parts": [date.split("-").map(Number)] } };
  return dateWords ? { issued: { literal: dateWords } } : {};
}

function item(work: CitedWork): CslItem {
  const { kind, id, title, authors, publisher, container, edition, address, language } = work;
  const note = notesOf({ ...work, dateWords: undefined }).join("\n");
  return {
    id,
    type: kind === "page" ? "webpage" : "document",
    title,
    ...(authors ? { author: [{ literal: authors }] } : {}),
    ...(container ? { "container-title": container } : {}),
    ...(publisher ? { publisher } : {}),
    ...(edition ? { edition } : {}),
    ...issued(work),
    ...(address ? { URL: address } : {}),
    ...(note ? { note } : {}),
    language,
  };
}

/** Works as CSL-JSON. Authors stay one literal name. */
export const cslJson = (works: readonly CitedWork[]): CslItem[] => works.map(item);
