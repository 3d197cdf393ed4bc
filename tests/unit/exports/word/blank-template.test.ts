import { expect, test } from "vitest";
import { blankTemplate } from "../../../../src/exports/word/blank-template.ts";
import { writeWord } from "../../../../src/word/write-word.ts";
import { fixtureLibrary } from "../../../fixtures/fixture-library.ts";
import { readDocx } from "../../../fixtures/read-docx.ts";

const place = { library: "A library", address: "https://library.example/templates/one/" };

test("a template has every box and column to fill in, and under each part what the sources say, with the unit", async () => {
  expect(fixtureLibrary.templates.length).toBeGreaterThan(0);
  for (const template of fixtureLibrary.templates) {
    const read = readDocx(await writeWord(blankTemplate(template, place)));
    const parts = [...template.boxes.flat(), ...(template.table?.columns ?? [])];
    const cells = read.tables.flatMap(({ rows }) => rows.map(([first = ""]) => first));
    for (const { title, prompt } of template.boxes.flat()) expect(cells).toContain(`${title}\n${prompt}`);
    const heads = read.tables.map(({ rows }) => rows[0] ?? []);
    if (template.table) expect(heads).toContainEqual(template.table.columns.map(({ title }) => title));
    const titled = read.headings.filter(({ level }) => level === 2).map(({ text }) => text);
    for (const { title } of parts) expect(titled).toContain(title);
    const text = read.paragraphs.join("\n");
    for (const { said } of parts)
      for (const { text: sentence, marks } of said) {
        expect(text).toContain(sentence);
        for (const { unit } of marks) expect(text).toContain(`${unit.source.title}, ${unit.label}`);
      }
    expect(text).toContain(template.limits);
    expect(read.tables.every(({ hasHead }) => hasHead)).toBe(true);
    expect(read.links).toEqual([]);
  }
});
