import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportedOf } from "../../../../../src/assessment/model/exported.ts";
import { openWorkbook } from "../../../../fixtures/edit-workbook.ts";
import { filledIn, readWhole, workbookOf } from "../../../../fixtures/workbook.ts";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** A workbook as LibreOffice saves it. */
function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "libre-office-"));
  try {
    writeFileSync(join(folder, "before.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const saved = join(folder, "saved");
    execFileSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      saved,
      join(folder, "before.xlsx"),
    ]);
    return readFileSync(join(saved, "before.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.runIf(process.env["LONG"] && hasLibreOffice)(
  "LibreOffice keeps every answer, its lists and what is hidden, and counts the same",
  async () => {
    const saved = savedByLibreOffice(await workbookOf(filledIn));
    const { assessment, issues } = await readWhole(saved);
    expect(issues).toEqual([]);
    expect(exportedOf(assessment)).toEqual(exportedOf(filledIn));
    const { book, cell, ids } = await openWorkbook(saved);
    expect(cell(1, "answer.rating").dataValidation.type).toBe("list");
    expect(ids.state).toBe("hidden");
    const all = book.getWorksheet("Summary")?.getRow(7);
    expect([2, 3, 4, 5].map((column) => all?.getCell(column).result)).toEqual([6, 0, 0, 1]);
  },
);
