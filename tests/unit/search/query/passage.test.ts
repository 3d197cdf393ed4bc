import { describe, expect, test } from "vitest";
import { Excerpt, readableText, type TextRun } from "../../../../src/search/query/passage.ts";

const filler = (count: number, name: string) =>
  Array.from({ length: count }, (_, i) => `${name}${String(i)}`).join(" ");
const title = "Mosque visits";
const summary = 'They "saw" people.';
/** Title at 0–1, summary at 2–4, the text from 5; headings at 5 and 46, a finding at 47. */
const content = [
  title,
  summary,
  `Problem ${filler(19, "a")}. They visited the mosque often and it's said "yes" in 2019-20. ${filler(9, "b")}.`,
  `2 Results Uptake rose ${filler(40, "c")}`,
].join(" ");
const places = content.split(" ");
const at = (word: string, after = 0) => places.indexOf(word, after);
const page = {
  url: "/case-studies/visits/",
  content,
  meta: { title, summary },
  anchors: [
    { element: "h2", id: "problem", text: "Problem", location: at("Problem") },
    { element: "h2", id: "results", text: "2 Results", location: at("Results") - 1 },
    { element: "li", id: "f1", text: "Uptake rose", location: at("Uptake") },
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
    expect([plain(bare.title), plain(bare.summary)]).toEqual(["", ""]);
    expect(marked(bare.passage()?.runs)).toEqual(["Mosque"]);
  });
});

describe("a passage", () => {
  test("does not say its heading again, where the heading itself matches", () => {
    const passage = excerpt(at("Results")).passage();
    expect([passage?.heading, passage?.url]).toEqual(["Results", "/case-studies/visits/#results"]);
    expect(plain(passage?.runs)).toMatch(/^Uptake rose/);
  });

  test("begins with the sentence, marks what matched and stands under its heading", () => {
    const passage = excerpt(at("mosque")).passage();
    expect(plain(passage?.runs)).toMatch(/^They visited the mosque often/);
    expect(marked(passage?.runs)).toEqual(["mosque"]);
    expect([passage?.heading, passage?.url]).toEqual(["Problem", "/case-studies/visits/#problem"]);
  });

  test("has 28 words at most, and fewer at the end of the text", () => {
    expect(plain(excerpt(at("c0")).passage()?.runs).split(" ")).toHaveLength(28);
    expect(plain(excerpt(at("c39")).passage()?.runs)).toBe("c36 c37 c38 c39");
  });

  test("begins a little before the word where its sentence began too long ago", () => {
    expect(plain(excerpt(at("c30")).passage()?.runs)).toMatch(/^c27 c28 c29 c30/);
  });

  test("is taken from where most of the words stand together", () => {
    const passage = new Excerpt(page, [
      [at("a2"), 1],
      [at("visited"), 1],
      [at("mosque"), 2],
    ]).passage();
    expect(marked(passage?.runs)).toEqual(["visited", "mosque"]);
  });

  test("marks words that follow each other one by one, with the spaces outside", () => {
    const runs = excerpt(at("visited"), at("the"), at("often")).passage()?.runs;
    expect(plain(runs)).toMatch(/^They visited the mosque often/);
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

  test("is set as people read it", () => {
    expect(plain(excerpt(at("mosque")).passage()?.runs)).toContain("it’s said “yes” in 2019–20.");
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
