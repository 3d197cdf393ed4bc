import { afterEach, expect, test, vi } from "vitest";
import { explainedTerm } from "../../../../src/search/query/explained-term.ts";
import { Lexicon } from "../../../../src/search/query/lexicon.ts";
import { readQuery } from "../../../../src/search/query/read-query.ts";
import { serveVocabulary } from "./stub-search.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const keeper = { title: "Lantern keeper (LK)", url: "/glossary/#lantern-keeper", definition: "Looks after lanterns." };
const ask = (query: string) => explainedTerm(query, readQuery(query), new Lexicon("/"));

test.each([
  "lantern keeper",
  "Lantern keepers",
  "LK",
  "lk",
  "GT-001",
  "gt1",
  "what is a lantern keeper?",
  "What does LK mean?",
  "what’s an LK",
  "define lantern keeper",
])("“%s” asks for the term", async (query) => {
  serveVocabulary({ l: { terms: { "lantern keeper": "GT-001", lk: "GT-001" } } }, {}, {}, { "GT-001": keeper });
  expect(await ask(query)).toEqual(keeper);
});

test.each([
  "lantern",
  "lantern keepers in towns",
  "GT-002",
  "CS-01",
  "",
  "?",
  "what is",
  "life and LK meaning",
  "constructor",
])("“%s” asks for no term", async (query) => {
  serveVocabulary({ l: { terms: { "lantern keeper": "GT-001" } } }, {}, {}, { "GT-001": keeper });
  expect(await ask(query)).toBeUndefined();
});

test("the glossary is fetched only where a term is asked for", async () => {
  const fetched = serveVocabulary({ l: { terms: { lk: "GT-001" } } }, {}, {}, { "GT-001": keeper });
  await ask("asthma");
  expect(fetched.mock.calls.filter(([url]) => url.includes("glossary"))).toEqual([]);
  await ask("LK");
  expect(fetched.mock.calls.filter(([url]) => url.includes("glossary"))).toHaveLength(1);
});
