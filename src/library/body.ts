/** A component that stands in a body, with the line (from 1) and the id that it names. */
export interface Mark {
  readonly line: number;
  readonly component: "Cite" | "Finding" | "Term";
  readonly id: string;
}

/** A paragraph, list item, heading or table row: its words without marks, and the units it cites. */
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
  /** Lines where MDX would read a bare `<` or `{` as code. */
  readonly bare: readonly { readonly line: number; readonly character: string }[];
}

const mark = /<(Cite) +unit="([^"]*)" *\/>|<(Finding) +id="([^"]*)" *\/>|<(Term) +id="([^"]*)" *>/g;
const inlineCode = /`[^`]*`/g;
const startsBlock = /^\s*([-*+]|\d+\.)\s|^#|^\|/;

/** What the checks need to know of a body, read line by line. */
export function scanBody(body: string): ScannedBody {
  const headings: Heading[] = [];
  const marks: Mark[] = [];
  const bare: { line: number; character: string }[] = [];
  const blocks: { line: number; text: string; marks: Mark[] }[] = [];
  let open = false;
  body.split("\n").forEach((raw, index) => {
    const line = index + 1;
    const found = [...raw.matchAll(mark)].map((match): Mark => {
      const component = (match[1] ?? match[3] ?? match[5]) as Mark["component"];
      return { line, component, id: match[2] ?? match[4] ?? match[6] ?? "" };
    });
    const text = raw.replace(inlineCode, "").replace(mark, "").replaceAll("</Term>", "");
    const stray = /[<{}]/.exec(text);
    if (stray) bare.push({ line, character: stray[0] });
    marks.push(...found);
    const heading = /^(#{1,6})\s+(.*?)\s*$/.exec(text);
    if (heading?.[1]) headings.push({ line, depth: heading[1].length, text: heading[2] ?? "" });
    if (text.trim() === "" && found.length === 0) {
      open = false;
      return;
    }
    const last = blocks.at(-1);
    if (open && last && !startsBlock.test(raw)) {
      last.text += ` ${text.trim()}`;
      last.marks.push(...found);
    } else {
      blocks.push({ line, text: text.trim(), marks: found });
      open = heading === null;
    }
  });
  return { headings, marks, blocks, bare };
}
