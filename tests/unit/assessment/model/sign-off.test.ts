import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/assessment/model/change.ts";
import { duplicate, nextRound } from "../../../../src/assessment/model/begin.ts";
import { canPutBack, digestsOf, signOffState, withdrawnFrom } from "../../../../src/assessment/model/sign-off.ts";
import { at, note, rate, run } from "../../../fixtures/changes.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";

const id = "11111111-0000-4000-8000-000000000000";
const action = {
  id,
  item: "CL-05.i02",
  what: "Ask",
  owner: "",
  due: "",
  done: false,
  firstStep: "",
  howWeWillKnow: "",
};
const begun = run([rate("", "in-place"), note("", "Seen."), { kind: "add-action", action }]);
const signOff = { id, on: "2027-03-03", by: "The board", at: at(5), said: digestsOf(begun) };
const signed = run([{ kind: "sign-off", signOff }], begun);
const changedBy = (...changes: readonly Change[]) => signOffState(run(changes, signed))?.changed;
const edit = (field: "lead" | "reason", to: string): Change => ({
  kind: "answer",
  of: "CL-05.i03",
  field,
  from: "",
  to,
});

describe("a sign-off", () => {
  it("stands, and nothing has changed since", () => {
    expect(signOffState(begun)).toBeUndefined();
    expect(signOffState(signed)).toStrictEqual({ signOff, changed: [] });
  });

  it.each<[string, readonly Change[], string]>([
    ["an answer that is changed", [rate("in-place", "partly")], "CL-05.i01"],
    ["an answer that is cleared", [rate("in-place", ""), note("Seen.", "")], "CL-05.i01"],
    ["a question that was empty", [edit("lead", "Ann")], "CL-05.i03"],
    ["a reason", [edit("reason", "No ward")], "CL-05.i03"],
    ["an action that is done", [{ kind: "action", of: id, field: "done", from: "false", to: "true" }], "CL-05.i02"],
    ["an action that is removed", [{ kind: "remove-action", of: id }], "CL-05.i02"],
  ])("shows %s", (_, changes, item) => {
    expect(changedBy(...changes)).toStrictEqual([item]);
  });

  it("can be put back once withdrawn, unless another was added since, and only where it was", () => {
    const withdrawn = withdrawnFrom(signed);
    expect(withdrawn?.signOff).toStrictEqual(signOff);
    expect(withdrawnFrom(begun)).toBeUndefined();
    const left = run([{ kind: "withdraw-sign-off", of: id }], signed);
    expect(canPutBack(withdrawn, left)).toBe(true);
    expect(canPutBack(undefined, left)).toBe(false);
    expect(canPutBack(withdrawn, signed)).toBe(false);
    expect(canPutBack(withdrawn, { ...left, id })).toBe(false);
    const newer = { ...signOff, id: id.replaceAll("1", "3"), at: at(8) };
    expect(canPutBack(withdrawn, run([{ kind: "sign-off", signOff: newer }], left))).toBe(false);
    const second = run([{ kind: "sign-off", signOff: newer }], signed);
    expect(canPutBack(withdrawnFrom(second), signed)).toBe(true);
  });

  it("does not show what was put back as it was, an empty action, or whose answers they are", () => {
    expect(changedBy(rate("in-place", "partly"), rate("partly", "in-place"))).toStrictEqual([]);
    const blank = { ...action, id: "22222222-0000-4000-8000-000000000000", item: "CL-05.i04", what: "" };
    expect(changedBy({ kind: "add-action", action: blank })).toStrictEqual([]);
    expect(changedBy({ kind: "head", field: "organisation", from: "", to: "Northtown" })).toStrictEqual([]);
  });

  it("counts what the signer had not seen as changed since", () => {
    const elsewhere = run([edit("lead", "Ann")], begun);
    expect(signOffState(run([{ kind: "sign-off", signOff }], elsewhere))?.changed).toStrictEqual(["CL-05.i03"]);
  });

  it("gives way to a later one, which can be withdrawn", () => {
    const later = { ...signOff, id: "33333333-0000-4000-8000-000000000000", by: "The new board" };
    const twice = run([{ kind: "sign-off", signOff: later }], signed);
    expect(signOffState(twice)?.signOff.by).toBe("The new board");
    const once = run([{ kind: "withdraw-sign-off", of: later.id }], twice);
    expect(signOffState(once)?.signOff.by).toBe("The board");
    expect(run([{ kind: "withdraw-sign-off", of: id }], once)).not.toHaveProperty("signedOff");
  });

  it.each([
    ["a day", { on: "2027-02-30" }, "Give the day on which it was signed off."],
    ["a name", { by: " " }, "Say who signed it off."],
  ])("asks for %s", (_, parts, message) => {
    expect(() => run([{ kind: "sign-off", signOff: { ...signOff, ...parts } }], begun)).toThrow(message);
  });

  it("does not hold for a copy or the next round", () => {
    const moment = { now: at(9), id };
    expect(duplicate(signed, moment)).not.toHaveProperty("signedOff");
    expect(nextRound(signed, definition, moment)).not.toHaveProperty("signedOff");
  });
});

it("the next round takes over who leads on what is not in place, and by when", () => {
  const lead = (of: string): Change => ({ kind: "answer", of, field: "lead", from: "", to: "Ann" });
  const due: Change = { kind: "answer", of: "CL-05.i02", field: "deadline", from: "", to: "2027-01-01" };
  const before = run([rate("", "in-place"), lead("CL-05.i01"), lead("CL-05.i02"), due]);
  const { answers } = nextRound(before, definition, { now: at(9), id });
  expect(answers).toStrictEqual({ "CL-05.i02": { lead: "Ann", deadline: "2027-01-01", updated: at(4) } });
});
