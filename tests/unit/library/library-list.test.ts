import { expect, test } from "vitest";
import type { Entry } from "../../../src/library/library.ts";
import { libraryList } from "../../../src/library/library-list.ts";

const entry = (type: Entry["type"], title: string, updated: string) => ({ type, title, updated }) as Entry;

test("the list begins with what to do, then goes by kind, latest change and title; kinds that are reached otherwise are not in it", () => {
  const entries = [
    entry("glossary", "Term", "2026-05-01"),
    entry("case-study", "B", "2026-01-01"),
    entry("case-study", "C", "2026-02-01"),
    entry("case-study", "A", "2026-01-01"),
    entry("theme", "Theme", "2026-05-01"),
    entry("insight", "Z", "2025-01-01"),
    entry("session", "Session", "2026-05-01"),
  ];
  expect(libraryList(entries).map(({ title }) => title)).toEqual(["Z", "C", "A", "B", "Session"]);
});
