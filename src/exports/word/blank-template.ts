import type { Template, TemplatePart } from "../../library/template.ts";
import type { FormPlace } from "../form-place.ts";
import type { WordBlock, WordDocument } from "../../word/word-document.ts";

/** Room to write in a cell, in lines. */
const ROOM = "\n\n";

const saidOf = ({ title, said }: TemplatePart): readonly WordBlock[] => [
  { heading: title, level: 2 },
  {
    list:
      said.length === 0
        ? ["No source here says anything of this part. It is ours."]
        : said.map(({ text, marks }) => {
            const units = marks.map(({ unit }) => `${unit.source.title}, ${unit.label}`);
            return `${text} (${units.join("; ")})`;
          }),
  },
];

/** A form to plan work with, to fill in with Word, and what the sources say of each part. */
export function blankTemplate(template: Template, { library, address }: FormPlace): WordDocument {
  const { title, summary, howToUse, limits, head, boxes, table, lang, updated } = template;
  const parts = [...boxes.flat(), ...(table?.columns ?? [])];
  const blank = table && Array.from({ length: table.rows }, () => table.columns.map(() => ""));
  return {
    title,
    author: library,
    language: lang ?? "en-GB",
    foot: `${title}: ${address}`,
    made: `${updated}T00:00:00.000Z`,
    blocks: [
      { text: summary },
      { lead: "How to use it:", text: howToUse },
      ...(head.length > 0
        ? [
            {
              table: {
                heads: ["About this form", "What you say"],
                rows: head.map((name) => [name, ""]),
                widths: [1, 3],
              },
            },
          ]
        : []),
      { heading: "The form", level: 1 },
      {
        table: {
          heads: ["Part", "What you say"],
          rows: boxes.flat().map((part) => [`${part.title}\n${part.prompt}`, ROOM]),
          widths: [1, 2],
        },
      },
      ...(table
        ? [
            { heading: table.title, level: 2 } as const,
            { list: table.columns.map((column) => `${column.title}: ${column.prompt}`) },
            { table: { heads: table.columns.map((column) => column.title), rows: blank ?? [] } },
          ]
        : []),
      { heading: "What the sources say of each part", level: 1 },
      ...parts.flatMap(saidOf),
      { heading: "Limits", level: 1 },
      { text: limits },
    ],
  };
}
