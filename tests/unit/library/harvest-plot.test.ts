import { expect, test } from "vitest";
import { buildLibrary } from "../../../src/library/build.ts";
import { harvestOf, harvestPlot, type HarvestBar } from "../../../src/library/harvest-plot.ts";
import type { Finding } from "../../../src/library/library.ts";
import { ledger, site, smallLibrary } from "../../fixtures/records.ts";
import { findingsWith, toldByPrinciple } from "../../fixtures/results.ts";

const gap = (direction: string, against = "earlier", basis = "stated") =>
  direction === "not-measured" ? { between: "A and B", direction } : { between: "A and B", direction, basis, against };

/** The usual result with changes that no rule has judged. */
function changed(change: object): Finding {
  const [usual] = findingsWith({});
  if (!usual) throw new Error("There is no finding.");
  return { ...usual, ...change };
}

/** The only bar of a plot of one result. */
function barOf(change: object): HarvestBar {
  const [bar] = harvestPlot([changed(change)]).bars;
  if (!bar) throw new Error("There is no bar.");
  return bar;
}

test.each([
  ["widened", [gap("widens")]],
  ["narrowed", [gap("narrows"), gap("not-measured")]],
  ["narrowed", [gap("narrows", "elsewhere")]],
  ["between", [gap("unchanged")]],
  ["between", [gap("not-closed")]],
  ["between", [gap("mixed")]],
  ["between", [gap("narrows", "expected")]],
  ["between", [gap("widens", "expected")]],
  ["between", [gap("narrows"), gap("widens")]],
  ["between", [gap("narrows"), gap("narrows", "expected")]],
  ["not-measured", [gap("not-measured")]],
  ["not-measured", []],
])("a result stands once, in the column “%s”", (column, gaps) => {
  const plot = harvestPlot([changed({ gaps })]);
  expect(plot.bars.map((bar) => bar.column)).toEqual([column]);
  const filled = plot.rows.flatMap(({ row, cells }) =>
    cells.filter(({ count }) => count > 0).map((cell) => [row, cell.column, cell.count]),
  );
  expect(filled).toEqual([["access", column, 1]]);
});

test.each([
  ["health", "health"],
  ["access", "access"],
  ["experience", "experience"],
  ["knowledge", "knowledge"],
  ["process", "work"],
  ["cost", "work"],
])("a result on %s stands in the row %s", (outcome, row) => {
  expect(barOf({ outcome }).row).toBe(row);
});

test.each([
  ["review", "without"],
  ["randomised", "without"],
  ["controlled", "without"],
  ["before-after", "earlier"],
  ["snapshot", "other"],
  ["account", "other"],
])("a bar of a result that is %s has the height %s", (design, height) => {
  expect(barOf({ design }).height).toBe(height);
});

test("a fill tells the average, and that of a gap is an outline", () => {
  expect(barOf({ effect: "better" }).fill).toBe("better");
  expect(barOf({ effect: "worse" }).fill).toBe("worse");
  expect(barOf({ effect: "unclear" }).fill).toBe("unclear");
  expect(barOf({ effect: "no-change" }).fill).toBe("unclear");
  expect(barOf({ of: "gap", effect: "not-applicable" }).fill).toBe("gap");
});

test("the words say what was measured, what happened to the gap and what was compared", () => {
  const several = barOf({ gaps: [gap("narrows"), gap("not-closed")] });
  expect(several.lead).toBe("Access, several directions: gap said to have narrowed, gap said not to have closed.");
  expect(several.compared).toBe("On average better after than before.");
  expect(barOf({ gaps: [] }).lead).toBe("Access, gap not measured.");
  expect(barOf({ of: "gap", effect: "not-applicable" }).compared).toBe(
    "The measure is the gap itself: before and after.",
  );
});

test("a gap counts as shown only where figures show every gap that was measured", () => {
  const shown = gap("narrows", "earlier", "figures");
  expect(barOf({ gaps: [shown, gap("not-measured")] }).basis).toBe("shown");
  expect(barOf({ gaps: [shown, gap("narrows")] }).basis).toBe("said");
  expect(barOf({ gaps: [gap("not-measured")] }).basis).toBe("none");
});

test("a bar says whether different people or places are compared", () => {
  expect(barOf({ gaps: [gap("narrows", "elsewhere")] }).isElsewhere).toBe(true);
  expect(barOf({ gaps: [gap("narrows"), gap("narrows", "elsewhere")] }).isElsewhere).toBe(true);
  expect(barOf({ gaps: [gap("narrows"), gap("not-measured")] }).isElsewhere).toBe(false);
});

test("bars of one programme are joined, and programmes come before studies, statements and examples", () => {
  const told = { statement: "Said so.", contrast: "none", values: [], gaps: [] };
  const studies = toldByPrinciple(
    { ...told, design: "unattributed-example", effect: "unclear", units: ["guide.one.rec.1"] },
    { ...told, design: "study", study: "none", units: ["guide.one"] },
    { ...told, design: "study", study: "RF-001", units: ["guide.one"] },
  );
  const plot = harvestPlot([...studies, ...findingsWith({ gaps: [] }, { outcome: "health" }, { gaps: [] })]);
  const access = plot.rows.find(({ row }) => row === "access")?.cells.find(({ column }) => column === "not-measured");
  expect(access?.runs.map(({ programme, kind, bars }) => [programme, kind, bars.length])).toEqual([
    ["CS-01", "programme", 2],
    ["RF-001", "study", 1],
    ["guide.one", "statement", 1],
    ["guide.one.rec.1", "example", 1],
  ]);
  expect(plot.counts).toMatchObject({ results: 6, programmes: 1, studies: 1, statements: 1, examples: 1, measured: 1 });
});

test("only results are drawn, and the study behind each is named, lost or none", () => {
  const plot = harvestPlot(
    findingsWith(
      { study: "RF-001" },
      { study: "lost" },
      { study: "none" },
      { role: "description", effect: "not-applicable", gaps: [] },
    ),
  );
  expect(plot.bars.map(({ study }) => study)).toEqual(["named", "lost", "none"]);
});

test("a topic has a plot where results carry the term themselves, and none elsewhere", () => {
  const library = buildLibrary({ records: smallLibrary(), site, ledger });
  expect(harvestOf(library, "population", "older-people")?.bars.map(({ finding }) => finding.id)).toEqual(["CS-01.f1"]);
  expect(harvestOf(library, "theme", "TH-01")?.bars).toHaveLength(1);
  expect(harvestOf(library, "population", "nobody")).toBeUndefined();
  expect(harvestOf(library, "role", "service-team")).toBeUndefined();
});
