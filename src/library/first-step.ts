import type { ScannedBody } from "../content/scan-body.ts";

/** A heading that every insight must have. */
const section = "How to start";

/**
 * Returns the first step of an insight's “How to start” list as plain text, without citations, links and marks.
 * @returns undefined if there is no such list
 */
export function firstStep({ headings, blocks }: ScannedBody): string | undefined {
  const place = headings.findIndex(({ text }) => text === section);
  const from = headings[place]?.line;
  if (from === undefined) return undefined;
  const to = headings[place + 1]?.line ?? Infinity;
  const step = blocks.find(({ line, text }) => line > from && line < to && /^\d+\.\s/.test(text));
  return step && plain(step.text.replace(/^\d+\.\s+/, ""));
}

const plain = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^>]*>/g, "")
    .replace(/[*_`]{1,2}(\S[^*_`]*)[*_`]{1,2}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
