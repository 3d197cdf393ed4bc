import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { atomFeed } from "../../../src/exports/atom.ts";
import type { Change } from "../../../src/library/changes.ts";
import type { EditionNews } from "../../../src/library/news.ts";

const change = (more: Partial<Change>): Change => ({
  what: "corrected",
  id: "CS-01",
  title: "Visits",
  lang: undefined,
  entry: undefined,
  themes: [],
  date: "2026-03-01",
  edition: 1,
  note: undefined,
  ...more,
});

const news = (...changes: Change[]): EditionNews[] => [
  { edition: { number: 1, date: "2026-01-01", note: "The first." }, began: ["2 themes", "1 session"], changes },
];

const head = { title: "A library: what is new", author: "A library", language: "en-GB", noteLang: undefined };
const places = {
  link: (path: string) => `https://library.example${path}`,
  id: (path: string) => `https://library.example${path}`,
  feed: "/feed.xml",
  page: "/whats-new/",
  permanent: (id: string) => `/id/${id}/`,
};

const read = (...changes: Change[]) => parseAtomFeed(atomFeed(news(...changes), head, places));

test("a feed reader finds every change, the latest first, and the edition that they belong to", () => {
  const feed = read(change({ what: "withdrawn", note: "Its figures were wrong." }));
  expect(feed).toMatchObject({ id: "https://library.example/feed.xml", title: { value: head.title } });
  expect(feed.updated).toBe("2026-03-01T00:00:00Z");
  expect(feed.entries?.map(({ title, summary, links }) => [title?.value, summary?.value, links?.[0]?.href])).toEqual([
    ["Withdrawn: Visits", "Its figures were wrong.", "https://library.example/id/CS-01/"],
    [
      "First edition, January 2026",
      "The first. It began with 2 themes, 1 session.",
      "https://library.example/whats-new/#edition-1",
    ],
  ]);
});

test("two changes of one thing on one day are two items, each with an id of its own", () => {
  const ids = read(change({}), change({ note: "Again." })).entries?.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test("whatever is written in a title or note, the feed stays well formed and says it", () => {
  const hostile = `A < B & "C" ]]> <script>alert(1)</script> \u0007\u{1f300}\uffff`;
  const [item] = read(change({ title: hostile, note: hostile, lang: "cy" })).entries ?? [];
  const kept = hostile.replace(/[\u0007\uffff]/g, "");
  expect(item).toMatchObject({ title: { value: `Changed: ${kept}` }, summary: { value: kept.trim() } });
});
