import { expect, test } from "vitest";
import { effectWords, type Effected } from "../../../src/library/effect-words.ts";
import { designNames, type Design } from "../../../src/model/design.ts";
import { effects } from "../../../src/model/finding.ts";

const figure = { label: "A", number: 40, text: "40%", unit: "guide.one" };
const words = (change: Partial<Effected>) =>
  effectWords({
    design: "snapshot",
    effect: "better",
    contrast: "with-without",
    better: "higher",
    values: [],
    ...change,
  });

const unclear = "compared, direction unclear";
const example = "shows how, not whether";

/** For each design: better, worse, no change, unclear. */
const table = {
  review: [
    "better in several studies drawn together",
    "worse in several studies drawn together",
    "no different in several studies drawn together",
    unclear,
  ],
  randomised: [
    "better with it than without it, allotted by chance",
    "worse with it than without it, allotted by chance",
    "no different with it than without it, allotted by chance",
    unclear,
  ],
  controlled: [
    "better with it than without it",
    "worse with it than without it",
    "no different with it than without it",
    unclear,
  ],
  "before-after": ["better after than before", "worse after than before", "no different after than before", unclear],
  snapshot: [
    "higher than without it, at one time",
    "lower than without it, at one time",
    "the same as without it, at one time",
    "compared at one time, direction unclear",
  ],
  "change-stated": [
    "said to have improved, compared with what is not stated",
    "said to have got worse, compared with what is not stated",
    "said not to have changed",
    "said to have changed, direction unclear",
  ],
  study: [
    "better according to research, kind of study not stated",
    "worse according to research, kind of study not stated",
    "no different according to research, kind of study not stated",
    "research cited, direction unclear",
  ],
  account: [
    "described as better, without figures",
    "described as worse, without figures",
    "described as no different, without figures",
    "described, without figures, direction unclear",
  ],
  estimate: [
    "estimated to be better",
    "estimated to be worse",
    "estimated to be no different",
    "estimated, direction unclear",
  ],
  "unattributed-example": [example, example, example, example],
} as const satisfies Record<Exclude<Design, "judgement">, readonly string[]>;

/** Every design that a result may have. */
const ofResults = designNames.filter((design) => design !== "judgement");

test.each(ofResults)("every effect of the design %s has its words, and what is not applicable is unclear", (design) => {
  const said = effects.map((effect) => words({ design, effect }));
  expect(said).toEqual([...table[design], table[design][3]]);
});

test.each([
  ["with-without", "without it"],
  ["between-places", "in the places compared"],
  ["between-groups", "in the groups compared"],
  ["over-time", "earlier"],
  ["none", "elsewhere"],
] as const)("what is compared once across %s is set beside what was %s", (contrast, beside) => {
  expect(words({ contrast })).toBe(`higher than ${beside}, at one time`);
  expect(words({ contrast, effect: "no-change" })).toBe(`the same as ${beside}, at one time`);
});

test.each([
  ["higher", "better", "higher"],
  ["higher", "worse", "lower"],
  ["lower", "better", "lower"],
  ["lower", "worse", "higher"],
  ["neither", "better", "better"],
  ["neither", "worse", "worse"],
] as const)("where %s is good, what went %s is %s", (better, effect, way) => {
  expect(words({ better, effect })).toBe(`${way} than without it, at one time`);
});

test("an account with a figure is not said to have none", () => {
  expect(words({ design: "account", values: [figure] })).toBe("described as better");
  expect(words({ design: "account", values: [{ ...figure, number: null }] })).toBe(
    "described as better, without figures",
  );
  expect(words({ design: "account", effect: "unclear", values: [figure] })).toBe("described, direction unclear");
});
