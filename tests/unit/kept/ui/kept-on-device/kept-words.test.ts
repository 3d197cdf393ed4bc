import { expect, test } from "vitest";
import { describeDeletion } from "../../../../../src/kept/ui/kept-on-device/kept-words.ts";

const any = "anything of this library";

test("a deletion is said to be whole only if nothing is left", () => {
  expect(describeDeletion(any, [], [])).toBe(
    "Deleted, and looked for again: this browser no longer has anything of this library at this address.",
  );
});

test("what is left is said with its place, then why, then what to do", () => {
  const left = [
    { in: "IndexedDB", name: "a" },
    { in: "IndexedDB", name: "b" },
    { in: "Service worker", name: "/" },
  ] as const;
  expect(describeDeletion(any, left, ["Another tab holds it."])).toBe(
    "Not all of it is deleted. Still there: IndexedDB (a, b) and Service worker (/). Another tab holds it. Close the other tabs of this site and delete again. If that does not help, clear the data of this site in the browser’s settings.",
  );
});
