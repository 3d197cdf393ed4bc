import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scanBody } from "../../../src/content/scan-body.ts";
import { firstStep as firstStepOf } from "../../../src/library/first-step.ts";

const firstStep = (text: string) => firstStepOf(scanBody(text));

const body = (list: string) => `## Why\n\n1. Not this.\n\n## How to start\n\n${list}\n\n## Watch for\n\n1. Nor this.\n`;

test("takes the first step whole, over several lines, and no other", () => {
  expect(firstStep(body("1. Ask people\n   what stops them. Then act.\n2. Count."))).toBe(
    "Ask people what stops them. Then act.",
  );
});

test("leaves out citations, links and marks, and keeps their words", () => {
  const step =
    '1. Appoint a <Term id="GT-057">senior officer</Term> for [this](/id/IN-15/) *now*. <Cite unit="a.1.item.3" /> Go.';
  expect(firstStep(body(step))).toBe("Appoint a senior officer for this now. Go.");
});

test("finds none where the section has no list, or is not there", () => {
  expect(firstStep(body("Talk."))).toBeUndefined();
  expect(firstStep("## Why\n\n1. Because.")).toBeUndefined();
});

test("every published insight has one, without any mark left", () => {
  const files = globSync("content/insights/*.mdx");
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const step = firstStep(readFileSync(file, "utf8"));
    expect(step, file).toMatch(/^[A-Z].*[.?]$/);
    expect(step, file).not.toMatch(/[<>[\]{}*_]/);
  }
});
