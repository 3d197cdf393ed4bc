import type { WordBlock } from "../../../word/word-document.ts";

/** What is drawn for the eye and said in words beside it. */
const isDrawn = (element: Element): boolean => element.localName === "svg" || element.ariaHidden === "true";

/** The words of an element in one line. The mark of a source stands in brackets, since Word has no place to show it small. */
function wordsOf(node: Node): string {
  const said = (each: Node): string => {
    if (each.nodeType === Node.TEXT_NODE) return each.textContent ?? "";
    if (!(each instanceof Element) || isDrawn(each)) return "";
    const inner = [...each.childNodes].map(said).join("");
    return each.matches(".cite") ? ` [${inner.trim()}]` : inner;
  };
  return said(node)
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:])/g, "$1")
    .trim();
}

const text = (words: string): WordBlock[] => (words === "" ? [] : [{ text: words }]);

/** Headings go up a level: the title of a document is none of its headings in Word. */
const levelOf = (element: Element): 1 | 2 | 3 => {
  const level = Number(element.localName.slice(1)) - 1;
  return level <= 1 ? 1 : level === 2 ? 2 : 3;
};

const cellsOf = (row: Element): string[] => [...row.children].map(wordsOf);

/** A table with its caption before it. Where a row is shorter than the head, its last cells are empty. */
function tableBlocks(table: Element): WordBlock[] {
  const caption = table.querySelector("caption");
  const heads = cellsOf(table.querySelector("thead tr") ?? table);
  const rows = [...table.querySelectorAll("tbody tr")].map((row) => {
    const cells = cellsOf(row);
    return heads.map((_, place) => cells[place] ?? "");
  });
  return [...text(caption ? wordsOf(caption) : ""), { table: { heads, rows, isWhole: rows.length < 12 } }];
}

/** Lines that stand side by side on a page become one: tags of a finding, what a cell of the verdict says. */
const joined = (elements: Iterable<Element>, between: string): string =>
  [...elements].map(wordsOf).filter(Boolean).join(between);

function verdictBlocks(verdict: Element): WordBlock[] {
  return [...verdict.children].flatMap((cell) => {
    const [heading, ...lines] = cell.children;
    return heading ? [{ lead: `${wordsOf(heading)}:`, text: joined(lines, "; ") }] : [];
  });
}

/** Terms with what is said of each. */
const definitionBlocks = (list: Element): WordBlock[] =>
  [...list.querySelectorAll("dt")].map((term) => ({
    lead: `${wordsOf(term)}:`,
    text: joined(
      [...(term.parentElement?.children ?? [])].filter(({ localName }) => localName === "dd"),
      ", ",
    ),
  }));

/** The entries of a line that stand side by side on a page: tags of a finding, the kind of an entry and its themes. */
const sideBySide = ".finding__tags, .evidence-entry__kind, .entry__kind";

/**
 * A finding under what it states, so that one is told from the next. Its number is left out where its table or list says
 * it.
 */
function findingBlocks(figure: Element): WordBlock[] {
  const statement = figure.querySelector(".finding__statement");
  const tags = figure.querySelector(".finding__tags");
  const said = [...figure.children].filter((each) => each !== tags && !each.matches(".finding__head"));
  const number = figure.querySelector("table, .finding__values") ? null : figure.querySelector(".finding__number");
  return [
    { lead: statement ? wordsOf(statement) : "", text: tags ? joined(tags.children, " · ") : "" },
    ...(number ? text(wordsOf(number)) : []),
    ...said.flatMap(wordBlocks),
  ];
}

/** What a row of elements says, where text stands between them as a paragraph of its own. */
function childBlocks(parent: Element): WordBlock[] {
  const isLine = [...parent.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return isLine ? text(wordsOf(parent)) : [...parent.children].flatMap(wordBlocks);
}

/** An element of a page as blocks of a Word document: headings, texts, lists and tables. A chart is said by its table. */
export function wordBlocks(element: Element): WordBlock[] {
  if (isDrawn(element)) return [];
  const { localName } = element;
  if (/^h[1-6]$/.test(localName)) return [{ heading: wordsOf(element), level: levelOf(element) }];
  if (localName === "summary") return [{ lead: wordsOf(element), text: "" }];
  if (localName === "table") return tableBlocks(element);
  if (localName === "dl") return definitionBlocks(element);
  if (element.matches(".verdict")) return verdictBlocks(element);
  if (element.matches("figure.finding")) return findingBlocks(element);
  if (element.matches(sideBySide)) return text(joined(element.children, " · "));
  if (element.matches(".finding__sources")) return [{ lead: "Source:", text: joined(element.children, "; ") }];
  if (localName === "ul" || localName === "ol")
    return element.children.length > 0 ? [{ list: [...element.children].map(wordsOf) }] : [];
  if (localName === "p" || element.children.length === 0) return text(wordsOf(element));
  return childBlocks(element);
}
