import { expect, test } from "vitest";
import { indexContent } from "../../../src/content/content-index.ts";
import { mentionsOf } from "../../../src/content/mentions.ts";
import type { ContentRecord } from "../../../src/content/record.ts";
import { caseStudy, checklist, finding, insight, ledger, record, source, theme } from "../../fixtures/records.ts";

const days = { published: "2026-01-01", updated: "2026-01-01", reviewBy: "2027-01-01" };
const summary = "A summary that is long enough to pass, for the people of a made-up place called Elsewhere.";

/** What one record names, as `what:id`, with the place of each. */
function namedBy(one: ContentRecord): [named: string, place: unknown][] {
  const index = indexContent([one], ledger);
  const [record] = [...index.entries, ...index.pages];
  if (!record) throw new Error(`${one.collection} holds no texts.`);
  return mentionsOf(record, index).map(({ id, as, at }) => [
    `${as}:${id}`,
    "path" in at ? at.path.join(".") : "bodyLine" in at ? at.bodyLine : at.fileLine,
  ]);
}

test("a body names units, findings and terms by their marks, with their lines", () => {
  const body = 'A. <Cite unit="guide.one" />\n\n<Finding id="CS-02.f1" />\n<Term id="GT-001">word</Term>';
  expect(namedBy(caseStudy({ themes: [], findings: [] }, body))).toEqual([
    ["unit:guide.one", 1],
    ["finding:CS-02.f1", 3],
    ["glossary:GT-001", 4],
  ]);
});

test("a permanent link names an entry, a finding or a question, by the shape of its id", () => {
  const body = "[a](/id/CS-02/)\n[b](/id/CS-02.f1/) and [c](/id/CL-01.i02/)\n[no](/ids/CS-09/) /id/CS-08/";
  expect(namedBy(caseStudy({ themes: [], findings: [] }, body))).toEqual([
    ["entry:CS-02", 1],
    ["finding:CS-02.f1", 2],
    ["item:CL-01.i02", 2],
  ]);
});

test("a case study names its themes, related entries, sources, and the units and studies of its findings", () => {
  const values = [{ label: "A", number: 40, text: "40%", unit: "guide.one.claim.1" }];
  const change = {
    related: ["IN-01"],
    sources: [{ source: "guide", units: ["guide.one"] }],
    findings: [finding({ values, units: ["guide.one.rec.1"], study: "RF-001" })],
  };
  expect(namedBy(caseStudy(change, ""))).toEqual([
    ["theme:TH-01", "themes.0"],
    ["entry:IN-01", "related.0"],
    ["entry:guide", "sources.0.source"],
    ["unit:guide.one", "sources.0.units.0"],
    ["unit:guide.one.claim.1", "findings.0.values.0.unit"],
    ["unit:guide.one.rec.1", "findings.0.units.0"],
    ["study:RF-001", "findings.0.study"],
  ]);
});

test("a case study names the units that say what it took", () => {
  const took = { people: { text: "Two", unit: "guide.one" }, time: { text: "A year", unit: "guide.one.rec.1" } };
  expect(namedBy(caseStudy({ themes: [], findings: [], took }, ""))).toEqual([
    ["unit:guide.one", "took.people.unit"],
    ["unit:guide.one.rec.1", "took.time.unit"],
  ]);
});

test.each(["none", "lost"])("a study that is %s names nothing", (study) => {
  expect(namedBy(caseStudy({ themes: [], findings: [finding({ study, values: [] })] }, ""))).toEqual([]);
});

test("an insight names what supports it, and what advises its first step", () => {
  const supports = { findings: [{ id: "CS-01.f1", bears: "part" }], units: ["guide.one"] };
  const step = { text: "Visit one street.", who: "service-team", unit: "guide.one.rec.1" };
  expect(namedBy({ ...insight({ supports, step }), body: "" })).toEqual([
    ["finding:CS-01.f1", "supports.findings.0.id"],
    ["unit:guide.one", "supports.units.0"],
    ["unit:guide.one.rec.1", "step.unit"],
  ]);
});

test("a checklist names what helps with a question, its units, and the same question elsewhere", () => {
  const item = { id: "CL-01.i01", ask: "Do we?", proofPrompt: "A diary.", learn: ["CS-01"], units: ["guide.one"] };
  const sections = [{ id: "s1", title: "Visits", items: [{ ...item, sameAs: ["CL-02.i03"] }] }];
  const one = record("checklists", "ready", { ...checklist().data, sections });
  expect(namedBy(one)).toEqual([
    ["entry:CS-01", "sections.0.items.0.learn.0"],
    ["unit:guide.one", "sections.0.items.0.units.0"],
    ["item:CL-02.i03", "sections.0.items.0.sameAs.0"],
  ]);
});

test("a session names the entries of its steps", () => {
  const steps = [{ title: "Read", minutes: 5, do: "Read.", entries: ["CS-01", "PR-01"] }];
  const fields = { id: "SE-01", title: "Read", summary, minutes: 5, audience: "Staff", outcomes: ["Knows."], concealed: [{ entry: "CS-01", called: "A case" }], steps };
  expect(namedBy(record("sessions", "read", { ...fields, ...days }))).toEqual([
    ["entry:CS-01", "concealed.0.entry"],
    ["entry:CS-01", "steps.0.entries.0"],
    ["entry:PR-01", "steps.0.entries.1"],
  ]);
});

test("a principle names the findings that support it", () => {
  const supports = { findings: [{ id: "CS-01.f1", bears: "alone" }] };
  const fields = { id: "PR-01", title: "Reach", summary, supports, ...days };
  expect(namedBy(record("principles", "reach", fields))).toEqual([["finding:CS-01.f1", "supports.findings.0.id"]]);
});

test("themes, references and glossary terms name the units that define them", () => {
  const term = { id: "GT-001", term: "visit", definition: "A visit.", units: ["guide.one"], ...days };
  const work = { id: "RF-001", title: "A work", units: ["guide.one"], ...days };
  for (const one of [
    record("glossary", "visit", term),
    record("references", "work", work),
    record("themes", "culture", { ...theme().data, units: ["guide.one"] }),
  ]) {
    expect(namedBy(one), one.collection).toEqual([["unit:guide.one", "units.0"]]);
  }
});

test("a source names the units that hold its others", () => {
  expect(namedBy(source())).toEqual([
    ["unit:guide.one", "outline.1.parent"],
    ["unit:guide.one", "outline.2.parent"],
  ]);
});

test("a page of the site names what its text names", () => {
  const page = { title: "How", summary: "How we work.", updated: "2026-01-01" };
  expect(namedBy(record("pages", "how", page, 'A. <Cite unit="guide.one" />\n[b](/id/CS-02/)'))).toEqual([
    ["unit:guide.one", 1],
    ["entry:CS-02", 2],
  ]);
});
