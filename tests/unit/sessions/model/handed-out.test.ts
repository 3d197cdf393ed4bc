import { expect, test } from "vitest";
import { handedOut } from "../../../../src/sessions/model/handed-out.ts";

test("what is handed out has the prompts and never the notes", () => {
  const pack = {
    title: " Board\n hour ",
    items: [{ id: "CS-01", minutes: 5, prompt: " Who is missed?\n", notes: "Mind the chair." }],
  };
  expect(handedOut(pack)).toEqual({ title: "Board hour", items: [{ id: "CS-01", prompt: "Who is missed?" }] });
  expect(JSON.stringify(handedOut({ ...pack, created: "x" } as typeof pack))).not.toContain("Mind");
});

test("a session without a name is called one, and nothing typed turns other words round", () => {
  const items = [{ id: "CS-01", minutes: 0, prompt: "\u202Eabc", notes: "" }];
  expect(handedOut({ title: "\u202E ", items })).toEqual({ title: "Session", items: [{ id: "CS-01", prompt: "abc" }] });
});
