import { expect, test } from "vitest";
import { designNames } from "../../../src/model/design.ts";
import { entryPath, entryTypeNames, entryTypes, typeOfFolder } from "../../../src/model/entry-type.ts";
import { facetNames, taxonomyFiles } from "../../../src/model/facet.ts";
import { gapDirectionNames, gapDirections } from "../../../src/model/gap-direction.ts";
import { importanceNames, ratingNames } from "../../../src/model/rating.ts";
import { collections } from "../../../src/model/collections.ts";
import { promisedFragments, requiredHeadings } from "../../../src/model/required-headings.ts";

/** Names that stand in addresses, files and data of others. A line of this file changes only by adding to it. */

test("addresses of every type", () => {
  expect(entryTypeNames.map((type) => entryPath(type, "x"))).toEqual([
    "/themes/x/",
    "/principles/x/",
    "/case-studies/x/",
    "/insights/x/",
    "/checklists/x/",
    "/sessions/x/",
    "/sources/x/",
    "/references/x/",
    "/glossary/#x",
  ]);
});

test("every type has its folder of content and its prefix, and is found again by the folder", () => {
  expect(entryTypeNames.map((type) => entryTypes[type].prefix)).toEqual(
    "TH PR CS IN CL SE - RF GT".split(" ").map((prefix) => (prefix === "-" ? null : prefix)),
  );
  for (const type of entryTypeNames) {
    const { folder } = entryTypes[type];
    expect(typeOfFolder[folder]).toBe(type);
    expect(Object.keys(collections)).toContain(folder);
  }
  expect(Object.keys(collections).length).toBe(entryTypeNames.length + 3);
});

test("fields stand in YAML where a file has no text of its own", () => {
  const yaml = Object.entries(collections).flatMap(([name, { ending }]) => (ending === "yaml" ? [name] : []));
  expect(yaml).toEqual(["taxonomy", "sources", "references", "glossary", "templates"]);
});

test("facets of addresses, files and search", () => {
  expect(facetNames).toEqual(
    "type theme population clinical-area setting dimension design gap horizon role source".split(" "),
  );
  expect(taxonomyFiles).toEqual({
    population: "populations",
    "clinical-area": "clinical-areas",
    setting: "settings",
    dimension: "dimensions",
    role: "roles",
    horizon: "horizons",
    area: "areas",
  });
});

test("designs in the order of what they can show, and directions of a gap, each with its own sign", () => {
  expect(designNames).toEqual(
    "review randomised controlled before-after snapshot change-stated study account estimate judgement unattributed-example".split(
      " ",
    ),
  );
  expect(gapDirectionNames).toEqual(["narrows", "widens", "unchanged", "not-closed", "mixed", "not-measured"]);
  expect(gapDirectionNames.map((name) => gapDirections[name].symbol)).toEqual(["▸◂", "◂▸", "═", "═", "≷", "○"]);
});

test("answers of a checklist, in the order of the scale", () => {
  expect(ratingNames).toEqual("not-started planned partly in-place not-applicable not-known".split(" "));
  expect(importanceNames).toEqual(["high", "medium", "low"]);
});

test("fragments that published links use", () => {
  expect(Object.fromEntries(promisedFragments)).toEqual({
    "What the evidence says": "evidence",
    "In practice": "in-practice",
    "What to do": "what-to-do",
    "Limits and gaps": "limits-and-gaps",
    "The problem": "the-problem",
    "Who it was for": "who-it-was-for",
    "What they did": "what-they-did",
    "How it may have worked": "how-it-may-have-worked",
    "What changed": "what-changed",
    "What helped": "what-helped",
    "What got in the way": "what-got-in-the-way",
    "What it took": "what-it-took",
    "What is not known": "what-is-not-known",
    Why: "why",
    "How to start": "how-to-start",
    "Watch for": "watch-for",
  });
});

test("which headings an entry may leave out", () => {
  const optional = Object.values(requiredHeadings).flatMap((headings) =>
    headings.filter((heading) => heading.optional).map(({ text }) => text),
  );
  expect(optional).toEqual([
    "Who it was for",
    "How it may have worked",
    "What helped",
    "What got in the way",
    "What it took",
  ]);
});
