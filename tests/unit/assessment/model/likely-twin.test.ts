import { expect, test } from "vitest";
import { describeLikelyTwin } from "../../../../src/assessment/messages/kept.ts";
import { asTwinOf, likelyTwin } from "../../../../src/assessment/model/likely-twin.ts";
import { workbookChanges } from "../../../../src/assessment/model/workbook-changes.ts";
import { actionOf, roundOf } from "../../../fixtures/assessment.ts";

const nameless = { organisation: "", round: "", respondent: "" };
const four = { "01": "partly", "02": "planned", "03": "in-place", "04": "partly" } as const;
const kept = roundOf(1, four, nameless);
const like = (ratings: Parameters<typeof roundOf>[1], head: Parameters<typeof roundOf>[2] = nameless) =>
  likelyTwin(roundOf(2, ratings, head), [roundOf(3, {}, nameless), kept]);

test("a blank workbook that was opened before is recognised by what it says, and so is one that was gone on with", () => {
  expect(like(four)).toBe(kept);
  expect(like({ ...four, "05": "planned" })).toBe(kept);
  expect(like({ ...four, "04": "in-place" })).toBe(kept);
  expect(like(four, { ...nameless, organisation: "Northtown" })).toBe(kept);
});

test("somebody else’s answers, another team’s and another checklist’s are not taken for it", () => {
  expect(like({ "01": "in-place", "02": "planned", "03": "partly", "04": "planned" })).toBeUndefined();
  expect(like({ "01": "partly", "02": "not-started" })).toBeUndefined();
  expect(like({ "05": "partly" })).toBeUndefined();
  expect(like({})).toBeUndefined();
  const named = roundOf(1, four, { respondent: "Ann" });
  expect(likelyTwin(roundOf(2, four, { respondent: "Ben" }), [named])).toBeUndefined();
  expect(likelyTwin({ ...roundOf(2, four, nameless), checklist: "CL-02" }, [kept])).toBeUndefined();
});

test("who wrote their name in it is known by that, whatever they have changed since", () => {
  const named = roundOf(1, four, { respondent: "Ann" });
  const changed = { "01": "in-place", "02": "in-place" } as const;
  expect(likelyTwin(roundOf(2, changed, { respondent: " ann ", round: "round 1" }), [kept, named])).toBe(named);
  expect(likelyTwin(roundOf(2, changed, { respondent: "Ann", round: "Round 9" }), [named])).toBeUndefined();
});

test("as a state of the one kept here, it brings in only what that one has not, and no action twice", () => {
  const action = actionOf({ item: "CL-01.i01", what: "Ask the board" });
  const other = actionOf({ id: crypto.randomUUID(), item: "CL-01.i02", what: "Count" });
  const here = { ...kept, actions: [action, other] };
  const again = roundOf(2, { ...four, "04": "in-place", "05": "planned" }, nameless);
  const fresh = [action, { ...other, what: "Count by area" }, { ...other, item: "CL-01.i03", what: "Tell them" }];
  const file = { ...again, actions: fresh.map((each) => ({ ...each, id: crypto.randomUUID() })) };
  expect(likelyTwin(file, [here])).toBe(here);
  const twin = asTwinOf(here, file);
  expect(twin.id).toBe(here.id);
  expect(twin.actions.slice(0, 2).map(({ id }) => id)).toEqual([action.id, other.id]);
  const changes = workbookChanges(twin, {}, here);
  expect(changes.changes.map(({ kind }) => kind)).toEqual(["answer", "answer", "action", "add-action"]);
  expect(changes).toMatchObject({ taken: 2, asked: 2 });
  expect(describeLikelyTwin("Round 1, Ann", changes)).toMatch(
    /Much of it is as in Round 1, Ann, which this device keeps\. Is it the same\? It has 2 fields or actions more, and 2 fields with something else, where you choose question by question\. Nothing is overwritten\.$/,
  );
  expect(describeLikelyTwin("Round 1", { taken: 0, asked: 0 })).toMatch(/It has nothing that is not there\.$/);
});
