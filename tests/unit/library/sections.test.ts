import { expect, test } from "vitest";
import { scanBody } from "../../../src/content/scan-body.ts";
import { buildLibrary } from "../../../src/library/build.ts";
import { labelsOf, sectionsOf } from "../../../src/library/sections.ts";
import { ledger, site, smallLibrary } from "../../fixtures/records.ts";

const { units, byId } = buildLibrary({ records: smallLibrary(), site, ledger });

test("a section holds the units that are cited between its heading and the next of its level, each once", () => {
  const body = [
    "## What got in the way",
    'Snow. <Cite unit="guide.one.claim.1" /> <Cite unit="guide.one.claim.1" />',
    "### In winter",
    'Ice. <Cite unit="guide.one" />',
    "## Of our own",
    'Nothing. <Cite unit="guide.one.rec.1" />',
    "## What it took",
    "Time.",
  ].join("\n\n");
  const sections = sectionsOf(scanBody(body), units);
  expect(sections.map((section) => [section.fragment, section.units.map(({ id }) => id)])).toEqual([
    ["what-got-in-the-way", ["guide.one.claim.1", "guide.one"]],
    ["what-it-took", []],
  ]);
});

test("every entry knows its sections", () => {
  expect(byId.get("CS-01")?.sections.map(({ fragment }) => fragment)).toEqual([
    "what-changed",
    "what-they-did",
    "what-is-not-known",
    "the-problem",
  ]);
});

test("an opening that all labels share is left out", () => {
  const one = units.get("guide.one");
  if (!one) throw new Error("There is no unit.");
  const labelled = (...labels: string[]) => labelsOf({ units: labels.map((label) => ({ ...one, label })) });
  expect(labelled("Challenge: snow", "Challenge: ice: thick")).toEqual(["snow", "ice: thick"]);
  expect(labelled("Challenge: snow", "Likely reason: ice")).toEqual(["Challenge: snow", "Likely reason: ice"]);
  expect(labelled("Challenge: snow")).toEqual(["Challenge: snow"]);
  expect(labelled()).toEqual([]);
});
