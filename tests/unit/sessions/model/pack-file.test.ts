import fc from "fast-check";
import { expect, test } from "vitest";
import { keptForm, type KeptPack } from "../../../../src/sessions/model/kept-pack.ts";
import { packFileName } from "../../../../src/sessions/model/pack-file-name.ts";
import { LARGEST_FILE, PackFileError, readPackFile, writePackFile } from "../../../../src/sessions/model/pack-file.ts";
import { packName } from "../../../../src/sessions/model/pack-name.ts";

const item = { id: "CS-01", minutes: 5, prompt: "Why here?", notes: "Wait." };
const pack: KeptPack = {
  title: "Board hour",
  items: [item, { id: "CL-01.i02", minutes: 0, prompt: "", notes: "" }],
  created: "2026-11-27T09:00:00.000Z",
  updated: "2026-11-27T10:00:00.000Z",
  edition: 1,
};
const fields = () => JSON.parse(writePackFile(pack)) as Record<string, unknown>;
const refusal = (text: string): string => {
  try {
    readPackFile(text);
  } catch (error) {
    if (error instanceof PackFileError) return error.message;
    throw error;
  }
  return "";
};

test("every text that people type comes back as it was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.string(), (title, prompt, notes) => {
      const typed = { ...pack, title, items: [{ ...item, prompt, notes }] };
      expect(readPackFile(writePackFile(typed))).toEqual(typed);
    }),
  );
});

test("a file says what it is, with its version, and an older reader’s mark at its start does no harm", () => {
  expect(fields()).toMatchObject({ format: "equity-evidence-library/session", version: 1, edition: 1 });
  expect(readPackFile(`\uFEFF${writePackFile(pack)}`)).toEqual(pack);
});

test.each([
  ["no JSON", "soon", /holds no session/],
  [
    "another file of the library",
    JSON.stringify({ ...fields(), format: "equity-evidence-library/assessment" }),
    /holds no session/,
  ],
  ["a newer version", JSON.stringify({ ...fields(), version: 2 }), /newer version/],
  [
    "an id that is none",
    JSON.stringify({ ...fields(), items: [item, { ...item, id: "<b>" }] }),
    /^Item 2 of this file/,
  ],
  ["minutes that are none", JSON.stringify({ ...fields(), items: [{ ...item, minutes: -1 }] }), /^Item 1 of this file/],
  [
    "a prompt that is no text",
    JSON.stringify({ ...fields(), items: [{ ...item, prompt: 7 }] }),
    /^Item 1 of this file/,
  ],
  ["the same id twice", JSON.stringify({ ...fields(), items: [item, item] }), /CS-01 twice/],
  ["too many items", JSON.stringify({ ...fields(), items: Array.from({ length: 61 }, () => item) }), /61 items/],
  ["a date that is none", JSON.stringify({ ...fields(), created: "soon" }), /date in this file/],
  ["no edition", JSON.stringify({ ...fields(), edition: "first" }), /edition in this file/],
  ["too much", "x".repeat(LARGEST_FILE + 1), /too large/],
])("a file with %s is refused whole, in words", (_, text, words) => {
  expect(refusal(text)).toMatch(words);
});

test("no text makes the reader fail in another way than in words", () => {
  fc.assert(
    fc.property(fc.json(), (value) => {
      expect(refusal(value)).not.toBe("");
    }),
  );
});

test("the name of a file is safe on every system, and never empty", () => {
  expect(packFileName(pack, "2026-11-27")).toBe("board-hour-2026-11-27.session.json");
  expect(packFileName({ ...pack, title: "../Überblick: „Wer wartet?“" }, "2026-11-27")).toBe(
    "uberblick-wer-wartet-2026-11-27.session.json",
  );
  expect(packFileName({ ...pack, title: "健康" }, "2026-11-27")).toBe("session-2026-11-27.session.json");
});

test("a name in a sentence cannot turn the words around it", () => {
  expect(packName({ title: "a\u202Eb" })).toBe("“ab”");
  expect(packName({ title: "  " })).toBe("a session without a name");
});

test("a session that was never kept begins now; a kept one stays as it is", () => {
  const { title, items } = pack;
  const now = "2026-11-28T08:00:00.000Z";
  expect(keptForm({ title, items }, 3, now)).toEqual({ title, items, created: now, updated: now, edition: 3 });
  expect(keptForm(pack, 3, now)).toBe(pack);
});
