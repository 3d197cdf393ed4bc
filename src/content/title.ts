import { sentenceCase } from "../model/sentence-case.ts";
import type { EntryRecord } from "./content-index.ts";

/** The name of an entry: its title, or the term and abbreviation of a glossary entry. */
export function titleOf({ data }: EntryRecord): string {
  if ("title" in data) return data.title;
  const term = sentenceCase(data.term);
  return data.abbreviation ? `${term} (${data.abbreviation})` : term;
}

/** One or two sentences that make sense alone: the summary, or the closest field that the type has. */
export function summaryOf({ data }: EntryRecord): string {
  if ("summary" in data) return data.summary;
  if ("definition" in data) return data.definition;
  const parts = [data.authors, data.container, data.publisher, data.year].filter((part) => part !== undefined);
  const stated = parts.length > 0 ? parts.map(String).join(", ") : "author and date not stated";
  return `A work that the sources name: ${stated}.`;
}
