import { expect, test } from "vitest";
import { describeExport } from "../../../../src/assessment/messages/last-export.ts";

const lastExportedAt = "2026-11-20T09:00:00.000Z";

test("says no more of a file than a page can know", () => {
  expect(describeExport({ lastExportedAt: null, changesSinceExport: 3 })).toBe("In no file yet.");
  expect(describeExport({ lastExportedAt, changesSinceExport: 0 })).toMatch(
    /^Opened from a file, or handed to the browser as one, on 20 November 2026 at \d\d:00: check that you have it\. Nothing was changed since\.$/,
  );
  expect(describeExport({ lastExportedAt, changesSinceExport: 1 })).toMatch(/ 1 change since then is in no file\.$/);
  expect(describeExport({ lastExportedAt, changesSinceExport: 2 })).toMatch(/ 2 changes since then are in no file\.$/);
});
