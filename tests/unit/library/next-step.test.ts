import { expect, test } from "vitest";
import type { Entry, Finding } from "../../../src/library/library.ts";
import { nextActions, nextStep } from "../../../src/library/next-step.ts";
import { fixtureEntry, fixtureLibrary } from "../../fixtures/fixture-library.ts";

test("actions that rest on a case’s findings come before those that only name it", () => {
  const finding = { id: "CS-01.f1" } as Finding;
  const naming = { id: "IN-01", restsOn: [] } as unknown as Entry;
  const resting = { id: "IN-02", restsOn: [{ finding, bears: "part" }] } as unknown as Entry;
  expect(nextActions({ actedOnBy: [naming, resting], findings: [finding] })).toEqual([resting, naming]);
});

test("the first sentence of a principle’s first step stands for it", () => {
  const entry = fixtureEntry("PR-01");
  const withItems = (...items: string[]) => ({ ...entry, sections: [{ fragment: "what-to-do", units: [], items }] });
  expect(nextStep(withItems("Ask 2.5 people. Then ask more.", "B.", "C."), fixtureLibrary).words).toBe(
    "Ask 2.5 people, then two more steps",
  );
  expect(nextStep(withItems("Review it: is it easy?"), fixtureLibrary).words).toBe("Review it: is it easy");
});

test("several actions of a case are counted after the first", () => {
  const entry = fixtureEntry("CS-01");
  const acts = [fixtureEntry("IN-01"), fixtureEntry("IN-02"), fixtureEntry("IN-03")];
  expect(nextStep({ ...entry, actedOnBy: acts }, fixtureLibrary).words).toBe(
    "Open the lantern shelf on two evenings; two more actions",
  );
});
