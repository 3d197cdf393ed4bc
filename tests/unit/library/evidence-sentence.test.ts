import { expect, test } from "vitest";
import { comparisonSentence, programmeSentence, supportSentence } from "../../../src/library/evidence-sentence.ts";
import type { Programme } from "../../../src/library/programmes.ts";
import type { Bearing } from "../../../src/model/support.ts";
import { findingsWith } from "../../fixtures/results.ts";

const programme = (kind: Programme["kind"], bears: readonly Bearing[], change: object = {}): Programme => ({
  key: "",
  kind,
  results: bears.flatMap((how) => findingsWith({ gaps: [], ...change }).map((finding) => ({ finding, bears: how }))),
});
const used = (...bears: readonly Bearing[]) => bears.map((how) => programme("programme", [how]));
const cited = (...bears: readonly Bearing[]) => bears.map((how) => programme("study", [how]));

test.each([
  ["nothing", [], ""],
  ["parts alone", used("part", "part"), "Two programmes used it as a part; none tested it alone."],
  ["uses alone", used("alone", "alone"), "Two programmes used it alone."],
  ["both", used("part", "part", "alone"), "Two programmes used it as a part; one used it alone."],
  ["warnings", used("against", "against"), "Two programmes warn."],
  ["a use and a warning", used("alone", "against"), "One programme used it alone; one warns."],
  [
    "a part and warnings",
    used("part", "against", "against"),
    "One programme used it as a part; none tested it alone; two warn.",
  ],
  ["studies, one of which warns", cited("part", "alone", "against"), "Two studies cited; one warns."],
  ["an example", [programme("example", ["alone"])], ""],
])("the support of %s is told programme by programme", (_, programmes, sentence) => {
  expect(supportSentence(programmes)).toBe(sentence);
});

test("a programme that tested the action alone counts so, whatever else it did; one that only warns, warns", () => {
  expect(supportSentence([programme("programme", ["against", "part", "alone"])])).toBe("One programme used it alone.");
  expect(supportSentence([programme("programme", ["against", "part"])])).toContain("used it as a part");
});

const compared = (change: object) => programme("programme", ["alone"], change);
const controlled = compared({ design: "controlled", contrast: "with-without" });
const earlier = compared({});
const once = compared({ design: "snapshot", contrast: "between-places" });
const stated = compared({ design: "change-stated", contrast: "over-time" });
const alone = compared({ design: "account", contrast: "none", values: [], units: ["guide.one"] });

test.each([
  ["nothing", [], ""],
  ["no comparison", [alone, stated], "None was compared with others or with an earlier time."],
  ["one kind", [controlled, controlled], "Two were compared with and without it."],
  [
    "every kind, the most telling first",
    [stated, alone, once, earlier, controlled],
    "One was compared with and without it, one earlier and later, one at one time only, two with nothing.",
  ],
])("comparisons: %s", (_, programmes, sentence) => {
  expect(comparisonSentence(programmes)).toBe(sentence);
});

const snapshot = { design: "snapshot", contrast: "between-places", gaps: [] };
const ofGap = { of: "gap", effect: "not-applicable" };

test("a programme that measured only the gap says so, of one measure and of several", () => {
  expect(programmeSentence(findingsWith(ofGap))).toBe("One programme, one measure, of the gap itself.");
  expect(programmeSentence(findingsWith(ofGap, ofGap))).toBe("One programme, two measures, all of the gap itself.");
});

test("what is lacking is said only where every result lacks it", () => {
  const lack = (...changes: readonly object[]) =>
    /(No earlier figures|Nobody without it)/.exec(programmeSentence(findingsWith(...changes)))?.[0];
  expect(lack(snapshot, snapshot)).toBe("No earlier figures");
  expect(lack({}, {})).toBe("Nobody without it");
  expect(lack(snapshot, {})).toBeUndefined();
  expect(lack({ design: "controlled", contrast: "with-without" })).toBeUndefined();
});
