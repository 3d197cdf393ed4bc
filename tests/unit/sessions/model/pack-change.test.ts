import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bothTexts } from "../../../../src/sessions/model/both-texts.ts";
import { changePack, type PackChange } from "../../../../src/sessions/model/pack-change.ts";
import { emptyPack, hasWords, type PreparedPack } from "../../../../src/sessions/model/prepared-pack.ts";

const item = (id: string, minutes = 0, prompt = "", notes = "") => ({ id, minutes, prompt, notes });
const board: PreparedPack = {
  title: "Board hour",
  items: [item("CS-01", 5, "Why here?", "Wait."), item("PR-02"), item("CL-01.i02", 10, "Who knows?")],
};
const after = (...changes: readonly PackChange[]) => changes.reduce(changePack, board);
const idsOf = ({ items }: PreparedPack) => items.map(({ id }) => id).join(" ");

describe("a change of a session", () => {
  test("what is written stays with its id when the order and the minutes change", () => {
    const moved = after({ kind: "move", id: "CS-01", by: 2 }, { kind: "minutes", id: "CS-01", minutes: 7 });
    expect(idsOf(moved)).toBe("PR-02 CL-01.i02 CS-01");
    expect(moved.items[2]).toEqual(item("CS-01", 7, "Why here?", "Wait."));
  });

  test("a removed item comes back where it was, with all that is written to it", () => {
    const removed = after({ kind: "remove", id: "CS-01" });
    expect(idsOf(removed)).toBe("PR-02 CL-01.i02");
    const put: PackChange = { kind: "put-back", item: item("CS-01", 5, "Why here?", "Wait."), place: 0 };
    expect(changePack(removed, put)).toEqual(board);
    expect(after(put)).toBe(board);
  });

  test("an order from the history keeps what is written to those that stay", () => {
    const arranged = after({ kind: "arrange", items: [item("CL-01.i02", 3), item("CS-09"), item("CS-01")] });
    expect(arranged.items).toEqual([
      item("CL-01.i02", 3, "Who knows?"),
      item("CS-09"),
      item("CS-01", 0, "Why here?", "Wait."),
    ]);
  });

  test("what is added is there once, and keeps what is written to it", () => {
    const added = after({ kind: "add", items: [item("CS-01", 9, "Another"), item("IN-01")] });
    expect(added.items).toEqual([...board.items, item("IN-01")]);
  });

  test.each<PackChange>([
    { kind: "title", from: "Board hour", to: "Board hour" },
    { kind: "add", items: [item("PR-02")] },
    { kind: "remove", id: "CS-99" },
    { kind: "move", id: "CS-01", by: -1 },
    { kind: "words", id: "CS-99", field: "notes", from: "", to: "late" },
    { kind: "arrange", items: board.items },
  ])("what changes nothing gives the same object: $kind", (change) => {
    expect(after(change)).toBe(board);
  });

  test("the same text changed in two tabs keeps both", () => {
    const words = (to: string): PackChange => ({ kind: "words", id: "PR-02", field: "prompt", from: "", to });
    expect(after(words("one"), words("two")).items[1]?.prompt).toBe("one\n\ntwo");
    const title = (to: string): PackChange => ({ kind: "title", from: "Board hour", to });
    expect(after(title("A"), title("B")).title).toBe("A / B");
  });

  test("another session takes the place of this one whole", () => {
    const pack = { title: "", items: [item("TH-01")] };
    expect(after({ kind: "replace", pack })).toEqual(pack);
  });
});

test("nothing that either of two tabs typed is lost", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (from, one, two) => {
      const now = bothTexts(from, from, one, "\n\n");
      expect(now).toBe(one);
      const merged = bothTexts(now, from, two, "\n\n");
      if (one !== from) expect(merged).toContain(one);
      expect(merged).toContain(two);
    }),
  );
});

test("a session has words once it has a name, a prompt or a note", () => {
  expect(hasWords({ title: "", items: [item("CS-01", 5)] })).toBe(false);
  expect(hasWords(emptyPack)).toBe(false);
  expect(hasWords({ title: "x", items: [] })).toBe(true);
  expect(hasWords({ title: "", items: [item("CS-01", 0, "", "n")] })).toBe(true);
});
