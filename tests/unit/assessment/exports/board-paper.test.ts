import { expect, test } from "vitest";
import { boardPaper } from "../../../../src/assessment/exports/board-paper/board-paper.ts";
import type { Assessment } from "../../../../src/assessment/model/assessment.ts";
import type { LearnLink } from "../../../../src/assessment/model/learning.ts";
import { digestsOf } from "../../../../src/assessment/model/sign-off.ts";
import { writeWord } from "../../../../src/word/write-word.ts";
import { actionOf, assessmentOf } from "../../../fixtures/assessment.ts";
import { definition } from "../../../fixtures/checklist-definition.ts";
import { readDocx } from "../../../fixtures/read-docx.ts";

const updated = "2026-11-22T09:00:00.000Z";
const link: LearnLink = {
  id: "IN-01",
  title: "Open the shelf on two evenings",
  href: "https://library.example/insights/open/",
  type: "Actionable insight",
  evidence: "One programme used it. Nobody without it to compare.",
  firstStep: "Ask a keeper.",
};
const answers = {
  "CL-05.i01": { rating: "in-place", updated },
  "CL-05.i02": { rating: "partly", importance: "high", note: "Nobody owns <this>.", updated },
  "CL-05.i07": { rating: "planned", lead: "Bo", deadline: "2027-06-03", updated },
  "CL-05.i05": { rating: "not-known", updated },
  "CL-05.i06": { rating: "not-applicable", reason: "No ward of ours.", updated },
} as const;
const actions = [actionOf({ item: "CL-05.i02", what: "Ask the board", owner: "Ann", due: "2027-01-01" })];
const own = assessmentOf({ checklist: "CL-05", answers, actions });

const paperOf = async (assessment: Assessment, areNamesShown = true) =>
  readDocx(
    await writeWord(
      boardPaper({
        assessment,
        definition,
        learn: (item) => (item === "CL-05.i02" ? [link] : []),
        library: "A library",
        address: "https://library.example/checklists/one/",
        areNamesShown,
        today: "2026-11-28",
        made: updated,
      }),
    ),
  );

test("a paper begins with a summary of one page, and has gaps, actions, evidence, spread and method", async () => {
  const { headings, paragraphs, tables, links, elements } = await paperOf(own);
  expect(headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
    "Summary",
    "Gaps, most important first",
    "Actions",
    "What rests on little",
    "What the evidence library has on these gaps",
    "How answers differed",
    "How this was made",
  ]);
  // The heading itself begins its page. A break in a paragraph of its own leaves a page empty where the one before is full.
  expect(elements).toContain("w:pageBreakBefore");
  expect(elements).not.toContain("w:br");
  const [figures, , leading] = tables;
  expect(figures?.rows.slice(1).map((row) => row.join(" "))).toContain("5 of 6 questions answered");
  expect(leading?.rows[1]?.slice(1)).toEqual(["Partly in place", "High", "Ann", "1 January 2027"]);
  const text = paragraphs.join("\n");
  for (const said of [
    "High importance. Partly in place. Ann, 1 January 2027.",
    "Notes: Nobody owns <this>.",
    "Lead: Bo, by 3 June 2027. No action is written down yet.",
    "Because: No ward of ours.",
    "Evidence: One programme used it. Nobody without it to compare.",
    "First step: Ask a keeper.",
    "This is one set of answers.",
    "no measurement",
  ])
    expect(text).toContain(said);
  expect(links).toEqual([link.href]);
  expect(tables.every(({ hasHead }) => hasHead)).toBe(true);
});

test("a consensus shows how answers differed before it, and a sign-off what has changed since", async () => {
  const record = (respondent: string, rating: "planned" | "in-place") => ({
    id: crypto.randomUUID(),
    organisation: "Northtown ICS",
    respondent,
    updated,
    answers: { "CL-05.i01": { rating, updated } },
  });
  const signOff = { id: crypto.randomUUID(), on: "2026-11-20", by: "The board", at: updated, said: digestsOf(own) };
  const consensus = {
    ...own,
    combinedFrom: [record("Ann", "planned"), record("Bo", "in-place")],
    signedOff: [signOff],
  };
  const { tables, paragraphs } = await paperOf(consensus);
  const spread = tables.find(({ rows }) => rows[0]?.[1] === "Spread");
  expect(spread?.rows[1]?.slice(1)).toEqual(["Two steps apart", "Planned:\u00a01\nIn place:\u00a01"]);
  expect(paragraphs).toContain("Final on 20 November 2026, by The board. Nothing has been changed since.");
  const hidden = await paperOf(consensus, false);
  expect(hidden.paragraphs).toContain("Final on 20 November 2026. Nothing has been changed since.");
});

test("a paper of nothing says so", async () => {
  const { paragraphs } = await paperOf(assessmentOf({ checklist: "CL-05" }));
  expect(paragraphs).toContain("None of the 6 questions has an answer yet.");
  expect(paragraphs).toContain("Nothing is answered yet, so no gap is known.");
  expect(paragraphs).toContain("No action is written down yet.");
});

test("nothing typed turns round what stands after it, wherever it was typed", async () => {
  const turn = (text: string) => `${text}\u202e\u2067`;
  const turned = {
    ...own,
    round: turn("Spring"),
    answers: {
      ...answers,
      "CL-05.i02": { ...answers["CL-05.i02"], note: turn("A note") },
      "CL-05.i06": { ...answers["CL-05.i06"], reason: turn("A reason.") },
      "CL-05.i07": { ...answers["CL-05.i07"], lead: turn("Bo") },
    },
    actions: actions.map((action) => ({ ...action, what: turn("Ask"), owner: turn("Ann"), firstStep: turn("Ring") })),
  };
  const { paragraphs, tables, headings } = await paperOf(turned);
  const text = JSON.stringify([paragraphs, tables, headings]);
  for (const said of ["Spring", "A note", "A reason.", "Bo, by 3 June 2027", "Ask", "Ann", "First step: Ring"])
    expect(text).toContain(said);
  expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
