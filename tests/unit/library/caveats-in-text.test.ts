import { expect, test } from "vitest";
import { caveatsInText } from "../../../src/library/caveats-in-text.ts";
import type { Entry, Finding } from "../../../src/library/library.ts";

const [here, there] = [{ id: "CS-01" }, { id: "CS-02" }] as Entry[];
const finding = (id: string, sharedCaveat?: string, ownCaveat?: string, entry = here) =>
  ({
    id,
    entry,
    sharedCaveat,
    ownCaveat,
    caveat: [sharedCaveat, ownCaveat].filter(Boolean).join(" ") || undefined,
  }) as Finding;
const said = (...shown: readonly Finding[]) =>
  [...caveatsInText(shown)].map(([id, { above, own }]) => [id, above && `${above.lead} ${above.text}`, own]);

test("neighbours say what they share once, above the first, and each what is its own", () => {
  expect(
    said(finding("f1", "No figure."), finding("f2", "No figure.", "Nor a date."), finding("f3", "No figure.")),
  ).toEqual([
    ["f1", "True of the next three figures: No figure.", undefined],
    ["f2", undefined, "Nor a date."],
    ["f3", undefined, undefined],
  ]);
});

test("a finding that no neighbour shares a caveat with says it whole", () => {
  expect(said(finding("f1", "No figure.", "Nor a date."), finding("f2"), finding("f3", "No figure."))).toEqual([
    ["f1", undefined, "No figure. Nor a date."],
    ["f2", undefined, undefined],
    ["f3", undefined, "No figure."],
  ]);
});

test("findings without a shared caveat, or with another, or of another entry, stand apart", () => {
  expect(said(finding("f1", undefined, "Undated."), finding("f2", undefined, "Undated."))).toEqual([
    ["f1", undefined, "Undated."],
    ["f2", undefined, "Undated."],
  ]);
  const pairs = [finding("f1", "One."), finding("f2", "One."), finding("f3", "Two."), finding("f4", "Two.")];
  expect(said(...pairs).map(([, above]) => above)).toEqual([
    "True of the next two figures: One.",
    undefined,
    "True of the next two figures: Two.",
    undefined,
  ]);
  expect(said(finding("f1", "One."), finding("f2", "One.", undefined, there))).toEqual([
    ["f1", undefined, "One."],
    ["f2", undefined, "One."],
  ]);
});
