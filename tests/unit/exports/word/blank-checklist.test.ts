import { expect, test } from "vitest";
import { blankChecklist } from "../../../../src/exports/word/blank-checklist.ts";
import { ratings } from "../../../../src/model/rating.ts";
import { writeWord } from "../../../../src/word/write-word.ts";
import { fixtureLibrary } from "../../../fixtures/fixture-library.ts";
import { readDocx } from "../../../fixtures/read-docx.ts";

const place = { library: "A library", address: "https://library.example/id/CL-01/" };

test("the blank form of every checklist asks all its questions in their sections, with the scale as boxes", async () => {
  const checklists = fixtureLibrary.ofType("checklist");
  expect(checklists.length).toBeGreaterThan(1);
  for (const entry of checklists) {
    const read = readDocx(await writeWord(blankChecklist(entry, place)));
    const sections = read.headings.filter(({ level }) => level === 1).map(({ text }) => text);
    expect(sections).toEqual([...entry.data.sections.map(({ title }) => title), "Sign-off"]);
    const asked = read.headings.filter(({ level }) => level === 2).map(({ text }) => text.replace(/^\d+\. /, ""));
    expect(asked.toSorted()).toEqual(entry.items.map(({ ask }) => ask).toSorted());
    for (const { proofPrompt } of entry.items)
      expect(read.paragraphs).toContain(`What would convince a sceptic: ${proofPrompt}`);
    const forms = read.tables.filter(({ rows }) => rows[1]?.[0] === "Answer");
    expect(forms).toHaveLength(entry.items.length);
    const scale = Object.values({ ...ratings, ...entry.data.ratingLabels });
    for (const label of scale) expect(forms[0]?.rows[1]?.[1]).toContain(`☐ ${label}`.replaceAll(" ", "\u00a0"));
    expect(read.tables.every(({ hasHead }) => hasHead)).toBe(true);
    expect(read.links).toEqual([]);
  }
});
