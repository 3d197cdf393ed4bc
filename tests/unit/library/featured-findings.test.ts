import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { featuredFindings } from "../../../src/library/featured-findings.ts";
import {
  caseBody,
  caseStudy,
  finding,
  insight,
  ledger,
  site,
  source,
  taxonomies,
  theme,
} from "../../fixtures/records.ts";

type Value = readonly [text: string, number: number, group?: string, period?: string];

const values = (list: readonly Value[]) =>
  list.map(([text, number, group, period]) => ({
    label: text,
    text,
    number,
    group,
    period,
    unit: "guide.one.claim.1",
  }));

/** A source whose one claim states every figure of these tests. */
const figures = ["40%", "46%", "32%", "50%", "60%", "61%", "67%", "72%", "7.8", "5.0", "+1", "−3"];
const stating = source({
  outline: [
    { id: "guide.one", kind: "theme", label: "First part" },
    { id: "guide.one.claim.1", kind: "claim", label: "Uptake", parent: "guide.one", figures },
    { id: "guide.one.rec.1", kind: "recommendation", label: "Visit people", parent: "guide.one" },
  ],
});

const narrowed = { between: "Areas", direction: "narrows", basis: "stated", against: "earlier" };
const advice = insight({ supports: { units: ["guide.one.rec.1"] } });

const chosen = (...findings: readonly object[]) => {
  const listed = findings.map((change, i) => finding({ id: `CS-01.f${String(i + 1)}`, ...change }));
  const shown = listed.map(({ id }) => `<Finding id="${id}" />`).join("\n\n");
  const body = caseBody.replace('<Finding id="CS-01.f1" />', shown);
  const records = [stating, theme(), caseStudy({ findings: listed }, body), advice, ...taxonomies()];
  return featuredFindings(buildLibrary({ records, site, ledger })).map(({ id }) => id);
};

const ofOneGroup = {
  measure: "Rate among Black women",
  values: values([
    ["46%", 46, "Black women", "2001"],
    ["32%", 32, "Black women", "2011"],
  ]),
};
const ofTheGap = {
  measure: "Gap in deaths",
  of: "gap",
  effect: "not-applicable",
  gaps: [narrowed],
  values: values([
    ["72%", 72, "Men"],
    ["67%", 67, "Men"],
  ]),
};

const bothTwice: readonly Value[] = [
  ["40%", 40, "Poorer", "2001"],
  ["50%", 50, "Poorer", "2011"],
  ["60%", 60, "Richer", "2001"],
  ["61%", 61, "Richer", "2011"],
];

test("numbers of one group never stand for a gap", () => {
  expect(chosen(ofOneGroup)).toEqual([]);
  expect(chosen(ofOneGroup, ofTheGap)).toEqual(["CS-01.f2"]);
});

test("both groups at both times show a gap, and so do their changes; both at one time do not", () => {
  const changes: Value[] = [
    ["−7.8 mmHg", -7.8, "White patients"],
    ["−5.0 mmHg", -5, "Black patients"],
  ];
  expect(chosen({ values: values(bothTwice) })).toEqual(["CS-01.f1"]);
  expect(chosen({ contrast: "between-groups", design: "snapshot", values: values(changes) })).toEqual(["CS-01.f1"]);
  expect(
    chosen({
      contrast: "between-groups",
      design: "snapshot",
      values: values([
        ["40%", 40, "Poorer"],
        ["60%", 60, "Richer"],
      ]),
    }),
  ).toEqual([]);
});

test("two levels of a gap come before its rates of change", () => {
  const rates = {
    ...ofTheGap,
    measure: "Yearly change in the gap",
    values: values([
      ["+1 a year", 1],
      ["−3 a year", -3],
    ]),
  };
  expect(chosen(rates, ofTheGap)).toEqual(["CS-01.f2"]);
  expect(chosen(rates)).toEqual(["CS-01.f1"]);
});

test("what cannot be drawn, is no result, or did not look at the gap is not chosen", () => {
  expect(chosen({ ...ofTheGap, design: "account", contrast: "none" })).toEqual([]);
  expect(chosen({ ...ofTheGap, role: "need" })).toEqual([]);
  const unmeasured = [{ between: "Areas", direction: "not-measured" }];
  expect(chosen({ contrast: "over-time", values: values(bothTwice), gaps: unmeasured })).toEqual([]);
});

/** Case studies with one finding each, which compares two levels of a gap and says what happened to it. */
const chosenOf = (...directions: readonly string[]) => {
  const studies = directions.map((direction, i) => {
    const id = `CS-${String(i + 1).padStart(2, "0")}`;
    const letter = "abcdefgh".charAt(i);
    const told = finding({ id: `${id}.f1`, ...ofTheGap, gaps: [{ ...narrowed, direction }] });
    const study = caseStudy(
      {
        id,
        title: `Study ${letter}`,
        summary: `A summary of a study in a made-up place: ${letter}.`,
        findings: [told],
      },
      caseBody.replace("CS-01.f1", `${id}.f1`),
    );
    return { ...study, slug: id.toLowerCase(), file: `content/case-studies/${id.toLowerCase()}.mdx` };
  });
  const records = [stating, theme(), ...studies, advice, ...taxonomies()];
  return featuredFindings(buildLibrary({ records, site, ledger })).map(({ id }) => id);
};

test("one that widened, one that narrowed and one that did neither are chosen, in this order, the first of each", () => {
  expect(chosenOf("mixed", "narrows", "narrows", "widens", "widens")).toEqual(["CS-04.f1", "CS-02.f1", "CS-01.f1"]);
  expect(chosenOf("unchanged", "mixed")).toEqual(["CS-01.f1"]);
  expect(chosenOf("not-closed")).toEqual(["CS-01.f1"]);
});

test("each is chosen from another entry", () => {
  const both = { ...ofTheGap, gaps: [{ ...narrowed, direction: "widens" }] };
  expect(chosen(both, ofTheGap)).toEqual(["CS-01.f1"]);
});

test("a measure is of the gap where its field says so, whatever it is called", () => {
  const average = { of: "average", effect: "better" };
  expect(chosen({ ...ofTheGap, measure: "Deaths" })).toEqual(["CS-01.f1"]);
  expect(chosen({ ...ofTheGap, ...average })).toEqual([]);
});

test("a measure of the gap comes before two groups at two times", () => {
  expect(chosen({ values: values(bothTwice) }, ofTheGap)).toEqual(["CS-01.f2"]);
});

test("a fall in one of the numbers makes them changes", () => {
  const oneFall: Value[] = [
    ["5.0 mmHg", 5, "Men"],
    ["−3 mmHg", -3, "Women"],
  ];
  expect(chosen({ contrast: "between-groups", design: "snapshot", values: values(oneFall) })).toEqual(["CS-01.f1"]);
});
