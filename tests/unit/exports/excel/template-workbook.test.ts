import { expect, test } from "vitest";
import { templateWorkbook } from "../../../../src/exports/excel/template-workbook.ts";
import { loadWorkbook } from "../../../fixtures/edit-workbook.ts";
import { fixtureLibrary } from "../../../fixtures/fixture-library.ts";

const place = { library: "A library", address: "https://library.example/templates/one/" };

async function textsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly string[]>> {
  const book = await loadWorkbook(bytes);
  return new Map(
    book.worksheets.map((sheet) => {
      const texts: string[] = [];
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.value !== null) texts.push(cell.text);
        });
      });
      return [sheet.name, texts];
    }),
  );
}

test("a template for Excel has every box, a sheet for its table, and what the sources say, the same bytes each time", async () => {
  expect(fixtureLibrary.templates.length).toBeGreaterThan(0);
  for (const template of fixtureLibrary.templates) {
    const bytes = await templateWorkbook(template, place);
    expect(await templateWorkbook(template, place)).toEqual(bytes);
    const sheets = await textsOf(bytes);
    const form = sheets.get("The form") ?? [];
    for (const { title, prompt } of template.boxes.flat())
      expect(form).toEqual(expect.arrayContaining([title, prompt]));
    expect(form).toEqual(expect.arrayContaining([template.limits, template.howToUse, `A library. ${place.address}`]));
    const columns = template.table?.columns ?? [];
    const said = sheets.get("What the sources say") ?? [];
    for (const part of [...template.boxes.flat(), ...columns]) {
      expect(said).toContain(part.title);
      for (const { text } of part.said) expect(said).toContain(text);
    }
    if (!template.table) continue;
    expect(sheets.get(template.table.title)).toEqual([
      ...columns.map(({ title }) => title),
      ...columns.map(({ prompt }) => prompt),
    ]);
  }
});
