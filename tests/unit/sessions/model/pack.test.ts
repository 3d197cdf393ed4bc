import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPack, writePack } from "../../../../src/sessions/model/pack-fragment.ts";
import {
  MOST_ITEMS,
  MOST_MINUTES,
  minutesOf,
  moveItem,
  readMinutes,
  withItems,
  withMinutes,
  withoutItem,
} from "../../../../src/sessions/model/pack.ts";

const item = (id: string, minutes = 0) => ({ id, minutes });
const three = [item("CS-01", 5), item("PR-02"), item("CL-01.i02", 10)];
const idsOf = (pack: readonly { id: string }[]) => pack.map(({ id }) => id).join(" ");
const anyItem = fc.record({
  id: fc
    .tuple(
      fc.constantFrom("CS", "CL", "TH"),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom("", ".f3", ".i02", "/what-they-did"),
    )
    .map(([prefix, number, place]) => `${prefix}-${String(number).padStart(2, "0")}${place}`),
  minutes: fc.integer({ min: 0, max: MOST_MINUTES }),
});
const anyPack = fc.array(anyItem, { maxLength: MOST_ITEMS }).map((items) => withItems([], items));

describe("what is in a pack", () => {
  test("nothing is in it twice, what is there keeps its minutes, and no more than the most fits", () => {
    expect(withItems(three, [item("CS-01", 60), item("IN-01")])).toEqual([...three, item("IN-01")]);
    const many = Array.from({ length: MOST_ITEMS + 3 }, (_, i) => item(`CS-${String(i + 100)}`));
    expect(withItems([], many)).toHaveLength(MOST_ITEMS);
  });

  test.each([
    ["CS-01", 1, "PR-02 CS-01 CL-01.i02"],
    ["CL-01.i02", -1, "CS-01 CL-01.i02 PR-02"],
    ["CS-01", -1, "CS-01 PR-02 CL-01.i02"],
    ["CL-01.i02", 1, "CS-01 PR-02 CL-01.i02"],
    ["CS-99", 1, "CS-01 PR-02 CL-01.i02"],
  ])("%s moved by %i leaves %s", (id, by, order) => {
    expect(idsOf(moveItem(three, id, by))).toBe(order);
  });

  test("minutes are added up; one item’s are changed, or go with it", () => {
    expect(minutesOf(three)).toBe(15);
    expect(minutesOf(withMinutes(three, "PR-02", 7))).toBe(22);
    expect(minutesOf(withoutItem(three, "CL-01.i02"))).toBe(5);
  });

  test.each([
    ["10", 10],
    [" 5 ", 5],
    ["9999", MOST_MINUTES],
    ["", 0],
    ["-3", 0],
    ["ten", 0],
    ["1.5", 0],
  ])("“%s” is read as %i minutes", (typed, minutes) => {
    expect(readMinutes(typed)).toBe(minutes);
  });
});

describe("a pack in an address", () => {
  test("every pack that is written is read again as it was", () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(readPack(`#${writePack(pack)}`)).toEqual({ pack, unread: 0, beyond: 0, isAddition: false });
        expect(readPack(`#${encodeURIComponent(writePack(pack))}`).pack).toEqual(pack);
      }),
    );
  });

  test("no text breaks it, and what it reads can be written and read again", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { pack } = readPack(text);
        expect(readPack(writePack(pack)).pack).toEqual(pack);
      }),
    );
  });

  test("what is no id is counted, and the rest is kept", () => {
    expect(readPack("#CS-01:5,<b>,PR-02:x,%E0%A4,IN-01")).toEqual({
      pack: [item("CS-01", 5), item("IN-01")],
      unread: 3,
      beyond: 0,
      isAddition: false,
    });
  });

  test("a plus asks for the items to be added to the session that is there", () => {
    expect(readPack("#+CS-01,CL-01.i02")).toMatchObject({ pack: [item("CS-01"), item("CL-01.i02")], isAddition: true });
    expect(readPack("#%2BCS-01")).toMatchObject({ pack: [item("CS-01")], isAddition: true });
    expect(readPack("#CS-01,+CS-02")).toMatchObject({ pack: [item("CS-01")], unread: 1, isAddition: false });
  });

  test("an id no longer in use becomes the one that answers for it, once", () => {
    expect(readPack("#CS-09:5,CS-01:10", { "CS-09": "CS-01" }).pack).toEqual([item("CS-01", 5)]);
    expect(readPack("#CS-02", { "CS-09": "CS-01" }).pack).toEqual([item("CS-02")]);
  });

  test("what is beyond the most is counted, and the same id twice is not", () => {
    const ids = Array.from({ length: MOST_ITEMS + 2 }, (_, i) => `CS-${String(i + 100)}`);
    expect(readPack([...ids, "CS-100"].join(","))).toMatchObject({ unread: 0, beyond: 2 });
  });
});
