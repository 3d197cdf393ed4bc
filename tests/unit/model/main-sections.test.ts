import { describe, expect, test } from "vitest";
import { entryTypeNames, entryTypes } from "../../../src/model/entry-type.ts";
import { mainSectionOf } from "../../../src/model/main-sections.ts";
import { fixedPaths } from "../../../src/model/site-paths.ts";

describe("mainSectionOf", () => {
  test.each([
    ["/principles/tailor-care/", "Library"],
    ["/topics/population/carers/", "Library"],
    ["/about/evidence-labels/", "Library"],
    ["/privacy/", "Library"],
    ["/map/", "Evidence"],
    ["/assessments/", "Checklists"],
    ["/checklists/", "Checklists"],
    ["/sessions/read-evidence/", "Sessions"],
  ])("%s stands in %s", (path, label) => {
    expect(mainSectionOf(path)?.label).toBe(label);
  });

  test("every type of entry has a section", () => {
    for (const type of entryTypeNames) expect(mainSectionOf(`/${entryTypes[type].folder}/`), type).toBeDefined();
  });

  test("of the pages that every library has, only the home page stands outside all sections", () => {
    expect(fixedPaths.filter((path) => !mainSectionOf(path))).toEqual(["/"]);
  });
});
