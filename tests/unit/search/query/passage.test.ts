import { describe, expect, test } from "vitest";
import { Excerpt, readableText, type TextRun } from "../../../../src/search/query/passage.ts";

const filler = (count: number, name: string) =>
  Array.from({ length: count }, (_, i) => `${name}${String(i)}`).join(" ");
const title = "Mosque visits";
const summary = 'They "saw" people.';
const sentences = [
  `Problem ${filler(19, "a")}.`,
  `They visited the mosque often and it's said "yes" in 2019-20.`,
  `Then ${filler(9, "b")}.`,
  `At ${filler(20, "d")}.`,
  `Uptake rose ${filler(60, "c")}.`,
  `It rose ${filler(30, "e")} "for ${filler(30, "f")}" once.`,
];
const lengths = sentences.map((sentence) => sentence.split(" ").length);
/** Title and summary, a heading, a paragraph of three sentences and one of one, then two long sentences of a finding. */
const content = [
  title,
  summary,
  "The problem",
  ...sentences.slice(0, 3),
  "cell1 cell2 cell3",
  sentences[3],
  "2 Results",
  ...sentences.slice(4),
].join(" ");
const places = content.split(" ");
const at = (word: string, after = 0) => places.indexOf(word, after);
const page = {
  url: "/case-studies/visits/",
  content,
  meta: { title, summary },
  anchors: [
    { element: "h2", id: "problem", text: "The problem", location: at("The") },
    { element: "h2", id: "results", text: "2 Results", location: at("Results") - 1 },
    { element: "li", id: "f1", text: "Uptake rose", location: at("Uptake") },
  ],
  facts: { marks: [], basis: "", people: "" },
  sentences: [
    [7, ...lengths.slice(0, 3)],
    [3, ...lengths.slice(3, 4)],
    [2, ...lengths.slice(4)],
  ],
};
const plain = (runs: readonly TextRun[] = []) => runs.map(({ text }) => text).join("");
const marked = (runs: readonly TextRun[] = []) => runs.filter(({ matched }) => matched).map(({ text }) => text);
const excerpt = (...words: number[]) =>
  new Excerpt(
    page,
    words.map((place) => [place, 1]),
  );

describe("title and summary", () => {
  test("mark the words that matched in them, and no others", () => {
    const { title: inTitle, summary: inSummary } = excerpt(at("Mosque"), at("people."), at("mosque"));
    expect([marked(inTitle), plain(inTitle)]).toEqual([["Mosque"], title]);
    expect([marked(inSummary), plain(inSummary)]).toEqual([["people."], "They “saw” people."]);
  });

  test("are not shown again as the passage", () => {
    expect(excerpt(at("Mosque"), at("people.")).passage()).toBeUndefined();
    expect(excerpt().passage()).toBeUndefined();
  });

  test("may be wanting", () => {
    const bare = new Excerpt({ ...page, meta: {} }, [[0, 1]]);
    expect([plain(bare.title), plain(bare.summary), bare.passage()]).toEqual(["", "", undefined]);
  });
});

describe("a passage", () => {
  const shown = (...words: number[]) => plain(excerpt(...words).passage()?.runs);

  test("is a sentence with the next one where there is room, and marks what matched", () => {
    const passage = excerpt(at("mosque")).passage();
    expect(plain(passage?.runs)).toBe(
      `They visited the mosque often and it’s said “yes” in 2019–20. ${sentences[2] ?? ""}`,
    );
    expect(marked(passage?.runs)).toEqual(["mosque"]);
    expect([passage?.heading, passage?.url]).toEqual(["The problem", "/case-studies/visits/#problem"]);
  });

  test("never goes on over what is no sentence", () => {
    expect(shown(at("b3"))).toBe(sentences[2]);
    expect(shown(at("d3"))).toBe(sentences[3]);
  });

  test("is wanting where only a heading or a table holds the word", () => {
    for (const word of ["cell2", "Results", "The"]) expect(excerpt(at(word)).passage()).toBeUndefined();
  });

  test("is the stretch that holds most of what matched, or the first of equal ones", () => {
    const passage = new Excerpt(page, [
      [at("a2"), 1],
      [at("visited"), 1],
      [at("mosque"), 2],
    ]).passage();
    expect(marked(passage?.runs)).toEqual(["visited", "mosque"]);
    expect(shown(at("d1"), at("a2"))).toBe(sentences[0]);
  });

  test("of a sentence of more than 45 words ends after 45 with an ellipsis, if these hold what matched", () => {
    expect(shown(at("c0"))).toBe(`Uptake rose ${filler(43, "c")}…`);
    expect(excerpt(at("c50")).passage()).toBeUndefined();
  });

  test("is never cut within a quotation", () => {
    expect(shown(at("e1"))).toBe(`It rose ${filler(30, "e")}…`);
  });

  test("marks words that follow each other one by one, with the spaces outside", () => {
    const runs = excerpt(at("visited"), at("the"), at("often")).passage()?.runs;
    for (const run of marked(runs)) expect(run).toBe(run.trim());
  });

  test("under a numbered heading names it without its number, and leads to the finding", () => {
    const passage = excerpt(at("rose")).passage();
    expect([passage?.heading, passage?.url]).toEqual(["Results", "/case-studies/visits/#f1"]);
  });

  test("of a finding that is named is that finding, whatever else matches", () => {
    const passage = excerpt(at("mosque")).passage("f1");
    expect(passage?.url).toBe("/case-studies/visits/#f1");
    expect(plain(passage?.runs)).toMatch(/^Uptake rose c0/);
    expect(excerpt().passage("f1")?.url).toBe("/case-studies/visits/#f1");
    expect(excerpt(at("mosque")).passage("f9")?.url).toBe("/case-studies/visits/#problem");
  });

  test("above the first heading leads to the page", () => {
    const bare = new Excerpt({ ...page, anchors: [] }, [[at("mosque"), 1]]).passage();
    expect([bare?.heading, bare?.url]).toEqual(["", "/case-studies/visits/"]);
  });

  test("of a page without sentences is wanting", () => {
    expect(new Excerpt({ ...page, sentences: [] }, [[at("mosque"), 1]]).passage("f1")).toBeUndefined();
  });
});

test.each([
  ['"It\'s" she said', "“It’s” she said"],
  ["('why')", "(‘why’)"],
  ["patients' view", "patients’ view"],
  ["walk-in, 8-12 weeks", "walk-in, 8–12 weeks"],
])("%s is set as %s", (text, readable) => {
  expect(readableText(text)).toBe(readable);
});
