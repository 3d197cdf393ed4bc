import { expect, test } from "vitest";
import { dataBlock, libraryGraph } from "../../../../src/exports/json-ld/document.ts";
import { entryNode } from "../../../../src/exports/json-ld/entry-node.ts";
import { fixtureEntry, fixtureLibrary } from "../../../fixtures/fixture-library.ts";

const site = { ...fixtureLibrary.site, addressOf: (path: string) => `https://library.example${path}` };
const graph = JSON.parse(JSON.stringify(libraryGraph(fixtureLibrary, site))) as {
  "@context": string;
  "@graph": Record<string, unknown>[];
};
const nodes = graph["@graph"];
const typed = (type: string) => nodes.filter((node) => node["@type"] === type);

/** Every object in linked data, at whatever depth. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== "object") return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
};

test("the graph holds the data set, every entry, every finding and every list of terms", () => {
  expect(graph["@context"]).toBe("https://schema.org");
  expect(typed("Dataset")).toHaveLength(1);
  const withPage = fixtureLibrary.entries.filter(({ type }) => type !== "glossary");
  expect(typed("WebPage").length + typed("LearningResource").length).toBe(withPage.length);
  expect(typed("Observation")).toHaveLength(fixtureLibrary.findings.size);
  expect(typed("DefinedTermSet").map(({ name }) => name)).toContain("For whom");
  expect(typed("DefinedTermSet")).toHaveLength(7);
});

test("every thing of its own has one address, and every reference within the library leads to one", () => {
  const all = objectsIn(nodes);
  const own = all.filter((node) => "@type" in node && "@id" in node).map((node) => node["@id"]);
  expect(new Set(own).size).toBe(own.length);
  const named = all.filter((node) => !("@type" in node) && "@id" in node).map((node) => node["@id"]);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !own.includes(id))).toEqual([]);
});

test("nothing claims a clinical review, a verdict or a kind of work that no source states", () => {
  const types = new Set(objectsIn(nodes).map((node) => node["@type"]));
  for (const type of ["MedicalWebPage", "ClaimReview", "ScholarlyArticle", "Article", "Review"])
    expect(types).not.toContain(type);
  expect(objectsIn(nodes).filter((node) => "lastReviewed" in node || "reviewedBy" in node)).toEqual([]);
});

test("a checklist holds its questions and its time, and a session what it teaches", () => {
  const checklist = fixtureEntry("CL-01");
  expect(entryNode(checklist, site)).toMatchObject({
    "@type": "LearningResource",
    learningResourceType: "Checklist",
    timeRequired: expect.stringMatching(/^PT\d+M$/) as string,
    hasPart: checklist.items.map(({ id, ask }) => ({ "@id": `https://library.example/id/${id}/`, name: ask })),
  });
  const session = fixtureLibrary.ofType("session")[0];
  expect(session && entryNode(session, site)).toMatchObject({ teaches: session?.data.outcomes });
});

test("a finding keeps its doubt, the words of its figures and its units", () => {
  const [id, finding] = [...fixtureLibrary.findings].find(([, one]) => one.caveat && one.values.length > 1) ?? [];
  const node = typed("Observation").find((one) => one["@id"] === `https://library.example/id/${id ?? ""}/`);
  expect(node?.["description"]).toBe(finding?.caveat);
  const text = JSON.stringify(node);
  for (const { text: figure, unit } of finding?.values ?? []) {
    expect(text).toContain(JSON.stringify(figure));
    expect(text).toContain(unit);
  }
});

test("a library without publisher or licence names neither", () => {
  const { organisation: _organisation, licence: _licence, ...bare } = site;
  const text = JSON.stringify(libraryGraph(fixtureLibrary, bare));
  expect(text).not.toContain('"publisher"');
  expect(text).not.toContain('"license"');
});

test("no title can end the block of data in a page", () => {
  const block = dataBlock({ "@type": "WebPage", name: "</script><script>alert(1)</script><!--" });
  expect(block).not.toContain("<");
  expect((JSON.parse(block) as { name: string }).name).toBe("</script><script>alert(1)</script><!--");
});
