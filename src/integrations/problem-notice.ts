import { countOf } from "../model/count.ts";

/** The styles are here, because the site's stylesheets do not include the notice. */
const styles = `[data-content-problems] { box-sizing: border-box; max-height: 50vh; overflow: auto; padding: 1rem 1.5rem; border-block-end: 4px solid #d5281b; background: #fff; color: #212b32; font: 1rem/1.5 Arial, sans-serif; overflow-wrap: anywhere }
[data-content-problems] p { margin: 0 0 .5rem; font-weight: bold }
[data-content-problems] ul { margin: 0; padding-inline-start: 1.25rem }`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

const notice = (lines: readonly string[], effect: string) =>
  `<style>${styles}</style><section data-content-problems aria-label="Problems in the content">
<p>${countOf(lines.length, "problem")} in the content. ${effect}</p>
<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join("")}</ul>
</section>`;

/**
 * Adds a notice that lists the problems above everything else on a page.
 *
 * @param lines one problem each, as `file:line  what  remedy`
 */
export const withNotice = (html: string, lines: readonly string[]): string =>
  html.replace(/<body[^>]*>/, (body) => body + notice(lines, "This page shows the last content that had none."));

/** A page that only lists the problems, for the time before content without problems has been read. */
export const problemPage = (lines: readonly string[]): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Problems in the content</title></head>
<body>${notice(lines, "The library appears here when they are mended.")}</body></html>`;
