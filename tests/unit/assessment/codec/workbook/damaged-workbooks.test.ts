import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mulberry32 } from "../../../../../scripts/bench/random.ts";
import type { Assessment } from "../../../../../src/assessment/model/assessment.ts";
import { randomAssessment } from "../../../../fixtures/random-assessment.ts";
import { definition } from "../../../../fixtures/checklist-definition.ts";
import { damages } from "../../../../fixtures/damaged-workbooks.ts";
import { readBack, workbookOf } from "../../../../fixtures/workbook.ts";

const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000_000);
const rounds = process.env["LONG"] ? 40 : 2;

/** The longest that reading may take, in milliseconds, and the most memory, in bytes. */
const LONGEST_MS = 2000;
const MOST_BYTES = 200_000_000;

const whole = (round: number): Assessment => {
  const random = mulberry32(seed + round);
  const any = randomAssessment(random, definition);
  return {
    ...any,
    answers: { ...any.answers, "CL-05.i08": { rating: "planned", note: "a note", updated: any.updated } },
  };
};

test.each(Object.entries(damages))(
  "a workbook with %s is refused in words, or what it lacks is named",
  async (_, damage) => {
    console.log(`SEED=${String(seed)}`);
    for (let round = 0; round < rounds; round += 1) {
      const assessment = whole(round);
      const good = await workbookOf(assessment);
      const bytes = damage(good, mulberry32(seed + round));
      const began = performance.now();
      const decoded = await readBack(bytes);
      expect(performance.now() - began).toBeLessThan(LONGEST_MS);
      if (decoded.kind === "refused") expect(decoded.message).toMatch(/^(?:The|This) .+\. .+\.$/);
      // A byte that no program reads can be any.
      else if (decoded.issues.length === 0) expect(decoded).toEqual(await readBack(good));
    }
  },
);

test.runIf(process.env["LONG"])("no damaged workbook takes more memory than a good one and 200 MB", async () => {
  const folder = mkdtempSync(join(tmpdir(), "workbooks-"));
  const memoryOf = (bytes: Uint8Array) => {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, bytes);
    return Number(
      execFileSync(process.execPath, ["tests/fixtures/read-workbook-alone.ts", file], { encoding: "utf8" }),
    );
  };
  try {
    const good = await workbookOf(whole(0));
    const least = memoryOf(good);
    for (const damage of Object.values(damages))
      expect(memoryOf(damage(good, mulberry32(seed))) - least).toBeLessThan(MOST_BYTES);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
