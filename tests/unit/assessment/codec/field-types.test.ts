import { describe, expect, test } from "vitest";
import { checklistId, day, itemId, time, uuid } from "../../../../src/assessment/codec/field-types.ts";
import { entryId, itemId as modelItemId } from "../../../../src/model/id.ts";

describe("kinds of value", () => {
  test.each([
    "CL-04.i07",
    "CL-104.i07",
    "CL-4.i07",
    "CL-04.i7",
    "CL-04.i107",
    "CL-04",
    "CL-1004.i07",
    "PR-04.i07",
    "CL-04.i07\n",
  ])("%j is an item’s id here if it is one in the content", (id) => {
    expect(itemId.fits(id)).toBe(modelItemId.safeParse(id).success);
    expect(checklistId.fits(id)).toBe(entryId("checklist").safeParse(id).success);
  });

  test.each(["2024-02-29", "2000-02-29", "2026-12-31", "1999-01-01"])("%s is a day", (value) => {
    expect(day.fits(value)).toBe(true);
  });

  test.each([
    "2025-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "26-01-01",
    " 2026-01-01",
    "2026-1-1",
    "12026-01-01",
    "",
  ])("%j is no day", (value) => {
    expect(day.fits(value)).toBe(false);
  });

  test.each(["2026-11-22T18:40:00.000Z", "2026-11-22T18:40:00Z", "2024-02-29T23:59:59.999999Z"])(
    "%s is a time",
    (value) => {
      expect(time.fits(value)).toBe(true);
    },
  );

  test.each([
    "2026-11-22",
    "2026-11-22T18:40Z",
    "2026-11-22T24:00:00Z",
    "2026-11-22T18:60:00Z",
    "2026-11-22T18:40:60Z",
    "2025-02-29T10:00:00Z",
    "2026-11-22T18:40:00",
    "2026-11-22T18:40:00+00:00",
    "2026-11-22 18:40:00Z",
  ])("%j is no time", (value) => {
    expect(time.fits(value)).toBe(false);
  });

  test("ids are uuids as browsers make them, in either case", () => {
    const id = crypto.randomUUID();
    expect(
      [id, id.toUpperCase(), `{${id}}`, id.replaceAll("-", ""), `${id}0`].map((each) => uuid.fits(each)),
    ).toStrictEqual([true, true, false, false, false]);
  });
});
