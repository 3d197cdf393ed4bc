import { expect, test } from "vitest";
import { countPages, makeRepeatable } from "../../../scripts/documents/finish-pdf.ts";

const printed = (time: string) =>
  Buffer.from(
    `%PDF-1.4\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\n` +
      "<</Type /Pages\n/Kids [1 0 R 2 0 R]>>\n<</Type /Page\n>>\n<</Type /Page\n>>\n\xE9",
    "latin1",
  );

test("prints of one content are the same bytes whenever they were made, and no offset moves", () => {
  const morning = makeRepeatable(printed("20260101090000"), "2026-05-04");
  expect(morning).toEqual(makeRepeatable(printed("20260101170130"), "2026-05-04"));
  expect(morning.toString("latin1")).toContain("/CreationDate (D:20260504000000+00'00')");
  expect(morning).toHaveLength(printed("20260101090000").length);
  expect(morning.at(-1)).toBe(0xe9);
});

test("heads of tables are numbered from one, whatever was drawn before, and their cells still name them", () => {
  const table = (first: number) => {
    const named = (number: number) => String(number).padStart(8, "0");
    const [one, two] = [named(first), named(first + 7)];
    return Buffer.from(`/Headers [(node${two})]\n/ID (node${one})\n/ID (node${two})\n/Names [(node${one}) 1 0 R]`);
  };
  const early = makeRepeatable(table(956), "2026-05-04");
  expect(early).toEqual(makeRepeatable(table(230_674), "2026-05-04"));
  expect(early.toString()).toBe(
    "/Headers [(node00000002)]\n/ID (node00000001)\n/ID (node00000002)\n/Names [(node00000001) 1 0 R]",
  );
});

test("pages are counted, and not the list of pages", () => {
  expect(countPages(printed("20260101090000"))).toBe(2);
});
