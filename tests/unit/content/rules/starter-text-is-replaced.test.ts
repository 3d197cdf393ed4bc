import { expect, test } from "vitest";
import { starterTextIsReplaced } from "../../../../src/content/rules/starter-text-is-replaced.ts";
import { indexContent } from "../../../../src/content/content-index.ts";
import type { Starters } from "../../../../src/content/starters.ts";
import { caseBody, caseStudy, ledger } from "../../../fixtures/records.ts";

test("the text of a starter is known again, also inside a longer paragraph, and only in entries of its type", () => {
  const starter = "say here what the source leaves unsaid about cost";
  const found = (starters: Starters, text: string) =>
    starterTextIsReplaced(
      indexContent(
        [caseStudy({ organisation: "A trust" }, caseBody.replace("Nothing is said of cost.", text))],
        ledger,
        [],
        starters,
      ),
    );
  const starters: Starters = new Map([["case-studies", [starter, "a trust"]]]);
  const remedy = "Write what the source says, or take it out where it does not apply.";
  const what = (text: string) => `“${text}” still stands here from the starter.`;
  expect(found(starters, "Nothing. Say here what the\nsource leaves unsaid about cost.")).toEqual([
    expect.objectContaining({ at: { path: ["organisation"] }, what: what("a trust"), remedy }),
    expect.objectContaining({ at: { bodyLine: 11 }, what: what(starter), remedy }),
  ]);
  expect(found(new Map([["insights", [starter, "a trust"]]]), `${starter}.`)).toEqual([]);
});

test.each([
  ["say here what the source leaves out entirely", 1],
  ["say what the source leaves out entirely", 0],
])("inside a longer text, “%s” is known again %d times: only eight words and more are no chance", (starter, times) => {
  const text = `It is bad. ${starter}, as ever.`;
  const record = caseStudy({}, caseBody.replace("Nothing is said of cost.", text));
  const starters: Starters = new Map([["case-studies", [starter]]]);
  expect(starterTextIsReplaced(indexContent([record], ledger, [], starters))).toHaveLength(times);
});
