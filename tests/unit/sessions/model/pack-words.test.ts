import { expect, test } from "vitest";
import { packFaults, packSize } from "../../../../src/sessions/model/pack-words.ts";

const fine = { unread: 0, beyond: 0 };

test("the size says how many items have no minutes", () => {
  expect(packSize([])).toBe("Nothing is chosen yet.");
  expect(packSize([{ id: "CS-01", minutes: 1 }])).toBe("1 item, 1 minute.");
  expect(packSize(["CS-01", "CS-02", "CS-03"].map((id, i) => ({ id, minutes: i * 5 })))).toBe(
    "3 items, 15 minutes. 1 has no minutes yet.",
  );
});

test("each thing that is wrong with a link is said with what to do", () => {
  expect(packFaults(fine, [])).toBe("");
  expect(packFaults(fine, ["CS-98", "CS-99"])).toBe(
    "CS-98 and CS-99 are not in this library. Remove them, or ask whoever sent the link.",
  );
  expect(packFaults({ ...fine, unread: 1, beyond: 2 }, [])).toBe(
    "1 part of this link could not be read and is left out. Was the link cut? " +
      "A session has at most 60 items, so 2 items are left out.",
  );
});
