import { sentenceCase } from "../model/sentence-case.ts";
import type { EntryRecord } from "./content-index.ts";

/** What an entry is called: its title, or the term of a glossary entry with its abbreviation. */
export function titleOf({ data }: EntryRecord): string {
  if ("title" in data) return data.title;
  const term = sentenceCase(data.term);
  return data.abbreviation ? `${term} (${data.abbreviation})` : term;
}

/** One or two sentences that stand alone: a summary, or the nearest thing that its type has. */
export function summaryOf({ data }: EntryRecord): string {
  if ("summary" in data) return data.summary;
  if ("definition" in data) return data.definition;
  const parts = [data.authors, data.container, data.publisher, data.year].filter((part) => part !== undefined);
  const stated = parts.length > 0 ? parts.map(String).join(", ") : "author and date not stated";
  return `A work that the sources name: ${stated}.`;
}
