import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { printChecklist } from "../../scripts/documents/print-checklists.ts";
import { fixtureSite } from "../../scripts/fixture-site.ts";

test.use({ bypassCSP: true });

const checklist = {
  id: "CL-01",
  slug: "does-the-shelf-serve-all",
  path: "/checklists/does-the-shelf-serve-all/",
  updated: "2026-03-02",
};
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "documents-"));
});

test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a blank checklist is a tagged PDF with language, title and outline, and longer in large print", async ({
  page,
}) => {
  const printed = await printChecklist(page, checklist, { base: fixtureSite.base, folder });
  expect(printed.map(({ name }) => name)).toEqual([
    "does-the-shelf-serve-all.pdf",
    "does-the-shelf-serve-all-large-print.pdf",
  ]);
  const [normal, large] = printed.map(({ pages }) => pages);
  expect(normal).toBeGreaterThan(0);
  expect(large).toBeGreaterThan(normal ?? 0);
  for (const { name, bytes } of printed) {
    const pdf = readFileSync(join(folder, name));
    expect(pdf).toHaveLength(bytes);
    const text = pdf.toString("latin1");
    for (const mark of ["/Marked true", "/StructTreeRoot", "/Lang (en-GB)", "/Title (", "/S /H1", "/Outlines"])
      expect(text).toContain(mark);
    expect(text).toContain("/CreationDate (D:20260302000000+00'00')");
  }
});

test("a page that is not there is named, and nothing is printed", async ({ page }) => {
  const missing = { ...checklist, path: "/checklists/nothing/" };
  await expect(printChecklist(page, missing, { base: fixtureSite.base, folder })).rejects.toThrow(
    "/checklists/nothing/ cannot be printed",
  );
});
