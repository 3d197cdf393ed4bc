import { expect, test } from "vitest";
import { indexContent } from "../../../src/content/content-index.ts";
import { countedSite, themesSentence } from "../../../src/library/site-words.ts";
import { siteSchema } from "../../../src/model/site.ts";
import { caseStudy, ledger, site, siteFields, smallLibrary, theme } from "../../fixtures/records.ts";

test("the counts that a site asks for stand in its strapline, description, introductions and doors", () => {
  const another = { ...caseStudy({ id: "CS-02", findings: [], title: "Again" }), slug: "again" };
  const { entries } = indexContent([...smallLibrary(), another], ledger);
  const asked = siteSchema.parse({
    ...siteFields,
    strapline: "{case-study} case studies. {session} sessions.",
    description: "It holds {frameworks} frameworks, with {what-works|theme|themes} of what works in one of them.",
    intros: { principle: "{principle} principles and {insight} insight of one library." },
    doors: [{ title: "Look", text: "{checklist} checklist.", links: [{ label: "Look", path: "/library/" }] }],
  });
  const { strapline, description, intros, doors } = countedSite(asked, entries);
  expect([strapline, description, intros.principle, doors[0]?.text]).toEqual([
    "Two case studies. No sessions.",
    "It holds two frameworks, with one theme of what works in one of them.",
    "No principles and one insight of one library.",
    "One checklist.",
  ]);
});

test("the themes are counted by framework, and a framework without themes is left out", () => {
  const of = (framework: string) => ({ ...theme().data, framework });
  const themes = [of("what-works"), of("foundations"), of("what-works")];
  expect(themesSentence(site, themes)).toBe("Two themes of what works, and one foundation for action.");
  expect(themesSentence(site, themes.slice(0, 1))).toBe("One theme of what works.");
  expect(themesSentence(site, [])).toBe("The themes of this library.");
});
