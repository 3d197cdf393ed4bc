import { codeIn } from "./code-in.ts";

/** A component in a body, with its line (from 1) and the id that it names. */
interface Mark {
  readonly line: number;
  readonly component: "Cite" | "Finding" | "Term";
  readonly id: string;
}

/** A paragraph, list item, heading or table row: its text without components, and the components in it. */
export interface Block {
  readonly line: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Heading {
  readonly line: number;
  readonly depth: number;
  readonly text: string;
}

export interface ScannedBody {
  readonly headings: readonly Heading[];
  readonly marks: readonly Mark[];
  readonly blocks: readonly Block[];
  /** Lines that MDX could read as code or as a misplaced heading, each with the character that causes it. */
  readonly bare: readonly { readonly line: number; readonly character: string }[];
}

const mark = /<(Cite) +unit="([^"{}<>]*)" *\/>|<(Finding) +id="([^"{}<>]*)" *\/>|<(Term) +id="([^"{}<>]*)" *>/g;
const inlineCode = /`[^`]*`/g;
/** A heading inside a list, quotation or footnote, or after spaces. */
const hiddenHeading = /^(?!#)[\s>]*(?:(?:[-*+]|\d+[.)]|\[\^[^\]]+\]:)[\s>]+)*#{1,6}(?:\s|$)/;
/** A line that would turn the text above it into a heading. */
const underline = /^\s*(=+|-+)\s*$/;
const startsBlock = /^\s*([-*+]|\d+\.)\s|^#|^\|/;

/** Whether opening and closing tags of glossary terms alternate in a paragraph. */
const pairs = (tags: readonly string[]) =>
  tags.length % 2 === 0 && tags.every((tag, i) => (tag === "</Term>") === (i % 2 === 1));

/** Scans a body line by line for everything that the checks need. */
export function scanBody(body: string): ScannedBody {
  const headings: Heading[] = [];
  const marks: Mark[] = [];
  const bare: { line: number; character: string }[] = [];
  const blocks: { line: number; text: string; marks: Mark[]; tags: string[] }[] = [];
  let open = false;
  body.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = index + 1;
    const found = [...raw.matchAll(mark)].map((match): Mark => {
      const component = (match[1] ?? match[3] ?? match[5]) as Mark["component"];
      return { line, component, id: match[2] ?? match[4] ?? match[6] ?? "" };
    });
    const tags = raw.match(/<Term\b|<\/Term>/g) ?? [];
    const plain = raw.replace(mark, "").replaceAll("</Term>", "");
    const code = codeIn(raw, plain) ?? (raw.match(inlineCode)?.some((span) => span.includes("<")) ? "<" : undefined);
    if (code !== undefined) bare.push({ line, character: code });
    if (hiddenHeading.test(raw)) bare.push({ line, character: "#" });
    if (open && underline.test(raw)) bare.push({ line, character: "---" });
    const text = plain.replace(inlineCode, "");
    marks.push(...found);
    const heading = /^(#{1,6})(?:\s+(.*?))??(?:\s+#+)?\s*$/.exec(text);
    if (heading?.[1]) headings.push({ line, depth: heading[1].length, text: heading[2] ?? "" });
    if (text.trim() === "" && found.length === 0) {
      open = false;
      return;
    }
    const last = blocks.at(-1);
    if (open && last && !startsBlock.test(raw)) {
      last.text += ` ${text.trim()}`;
      last.marks.push(...found);
      last.tags.push(...tags);
    } else {
      blocks.push({ line, text: text.trim(), marks: found, tags });
      open = heading === null;
    }
  });
  for (const { line, tags } of blocks) if (!pairs(tags)) bare.push({ line, character: "<Term>" });
  return { headings, marks, blocks, bare };
}
