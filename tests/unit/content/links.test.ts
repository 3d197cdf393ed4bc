import { expect, test } from "vitest";
import { linksIn } from "../../../src/content/links.ts";

const targets = (body: string) => linksIn(body).map(({ target, line, isImage }) => [line, target, isImage]);

test("links and pictures are found however they are written", () => {
  expect(targets("A [b](/c/) and ![d](/e.svg).\n\n[f]: https://g.example\nSee https://h.example/i, or www.j.example.")).toEqual([
    [1, "/c/", false],
    [1, "/e.svg", true],
    [3, "https://g.example", false],
    [4, "https://h.example/i,", false],
    [4, "http://www.j.example.", false],
  ]);
});

test("a title, angle brackets and two links in a line do not hide a target", () => {
  expect(targets('[a](</b/> "c") [d]( /e/ )')).toEqual([
    [1, "/b/", false],
    [1, "/e/", false],
  ]);
});

test("a footnote is no link", () => {
  expect(targets("Text.[^1]\n\n[^1]: A remark.")).toEqual([]);
});
