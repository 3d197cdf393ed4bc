import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkContent, reportProblems, reportWarnings } from "../../../src/content/check-content.ts";
import { smallContent, writeContent } from "../../fixtures/small-content.ts";

/** What is done to the files of the small library, and the messages that follow, without the folder. */
type Fault = readonly [fault: string, damage: (files: Map<string, string | Uint8Array>) => void, messages: readonly string[]];

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "content-"));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

const visits = "case-studies/visits.mdx";
const guide = "sources/guide.yaml";
const ready = "checklists/ready.mdx";

const small = smallContent();

const textOf = (files: Map<string, string | Uint8Array>, path: string) => String(files.get(path) ?? "");

/** Replaces a part of one file, which must hold it. */
const change =
  (path: string, from: string | RegExp, to: string): Fault[1] =>
  (files) => {
    const text = textOf(files, path);
    expect(text, `${path} has nothing to change`).toMatch(from);
    files.set(path, text.replace(from, to));
  };

const add =
  (path: string, text: string | Uint8Array): Fault[1] =>
  (files) => {
    files.set(path, text);
  };

const remove =
  (path: string): Fault[1] =>
  (files) => {
    expect(files.delete(path)).toBe(true);
  };

const rename =
  (from: string, to: string): Fault[1] =>
  (files) => {
    files.set(to, textOf(files, from));
    remove(from)(files);
  };

const field = (path: string, text: string) => change(path, /^title: .*$/m, text);
/** A paragraph below the last heading, which stands in line 86. */
const prose = (text: string) => change(visits, /$/, `\n${text}\n`);
const said = (line: number, words: string, path = visits) => `${path}:${String(line)}  ${words}`;

/** Line of the first match in a file of the small library as it is. */
const at = (pattern: RegExp, path = visits) =>
  textOf(small, path)
    .split("\n")
    .findIndex((line) => pattern.test(line)) + 1;
const end = textOf(small, visits).split("\n").length + 1;
/** How many lines the one question of the small library takes. */
const itemLines = textOf(small, ready).split("\n---\n")[0]?.split("- id: CL-01.i01")[1]?.split("\n").length ?? 0;

const faults: readonly Fault[] = [
  ["bad YAML", change(visits, /^issue: .*$/m, "issue: a: b"), [said(at(/^issue:/), "The fields cannot be read as YAML: ")]],
  ["a tab", change(guide, /^publisher: /m, "\tpublisher: "), [said(at(/^publisher:/, guide), "The fields cannot be read as YAML: ", guide)]],
  ["a field twice", change(visits, /^issue: .*$/m, "$&\n$&"), [said(at(/^issue:/) + 1, "The fields cannot be read as YAML: Map keys must be unique.  Keep one of")]],
  ["an unknown field", change(visits, /^issue:/m, "sort: x\nissue:"), [said(1, "The file has no field named sort.")]],
  ["a missing field", change(visits, /^issue: .*\n/m, ""), [said(1, "“issue” is missing.  Add it. It means: ")]],
  ["an id for a list", change(visits, /^themes:\n.*$/m, "themes: TH-01"), [said(at(/^themes:/), "“themes” is a text where a list is wanted.  Write [one, two]")]],
  ["a number for a title", field(visits, "title: 2024"), [said(2 + 1, "“title” is a number where a text is wanted.  Write words; put quotes")]],
  ["a word for a number", change(ready, /^edition: .*$/m, "edition: many"), [said(at(/^edition:/, ready), "“edition” is a text where a number is wanted.", ready)]],
  ["a field without a value", field(visits, "title:"), [said(3, "“title” is empty where a text is wanted.")]],
  ["a value of no list", change(visits, /^kind: .*$/m, "kind: project"), [said(at(/^kind:/), "“kind” is not one of the values it may have.  Write one of:")]],
  ["a bad date", change(visits, /^updated: .*$/m, "updated: 2026-02-30"), [said(at(/^updated:/), "“updated” must be a real date written YYYY-MM-DD.  Correct it. It means: ")]],
  ["a missing date", change(visits, /^updated: .*\n/m, ""), [said(1, "“updated” is missing.")]],
  ["a review before the update", change(visits, /^reviewBy: .*$/m, "reviewBy: 2026-01-09"), [said(at(/^reviewBy:/), "The next review (2026-01-09) is not after")]],
  ["a short summary", change(visits, /^summary: .*$/m, "summary: Short."), [said(at(/^summary:/), "“summary” is too short or too small.  Give it at least 40.")]],
  ["an empty file", add(visits, " \n"), [said(1, "The file is empty.  Fill it in")]],
  ["a mark before the file", change(visits, /^/, "\uFEFF"), [said(1, "The file begins with an invisible mark (BOM).  Save it as UTF-8 without BOM")]],
  ["Latin-1", (files) => files.set(visits, Buffer.from(textOf(files, visits).replace("Visits", "Café"), "latin1")), [said(3, "The file is not written in UTF-8.")]],
  ["fields without an end", change(visits, /\n---\n/, "\n"), [said(1, "The fields do not end.")]],
  ["fields without a beginning", change(visits, /^---\n/, ""), [said(1, "The fields are missing.")]],
  ["a title of spaces", field(visits, 'title: "  "'), [said(3, "“title” holds nothing but spaces.")]],
  ["a control character", field(visits, 'title: "Visits\\u0007"'), [said(3, "An invisible character (U+0007) stands here.")]],
  ["a mark that turns the line", prose("It is \u202Eso."), [said(end, "An invisible character (U+202E) stands here.")]],
  ["an unknown term", change(visits, "- older-people", "- older-persons"), [said(at(/- older-people/), "“older-persons” is not a term of population.  Did you mean older-people? All terms are in DIR/taxonomy/")]],
  ["an unknown unit", prose('So. <Cite unit="guide.two" />'), [said(end, "The unit guide.two is not in the outline of guide.")]],
  ["an unknown source", prose('So. <Cite unit="paper.two" />'), [said(end, "The unit paper.two names a source that is not in DIR/sources.")]],
  ["a dangling id", prose("See [that](/id/CS-02/)."), [said(end, "CS-02 is named here, but there is no such entry.")]],
  ["an id given twice", change("insights/visit.mdx", "id: IN-01", "id: CS-01"), ["insights/visit.mdx:2  “id” must be the id of an entry of this type with a number up to 999, such as IN-07.", "insights/visit.mdx:2  The id CS-01 is already given in DIR/case-studies/visits.mdx."]],
  ["itself as related", change(visits, "related: []", "related: [CS-01]"), [said(at(/^related:/), "CS-01 is this entry itself.")]],
  ["a related entry twice", change(visits, "related: []", "related: [IN-01, IN-01]"), [said(at(/^related:/), "IN-01 stands here twice.")]],
  ["a figure in prose", prose("It was 98.7%."), [said(end, "No unit cited in this paragraph states 98.7.")]],
  ["a figure in a summary", change(visits, /^summary: /m, "summary: 98.7% of "), [said(at(/^summary:/), "“summary” says 98.7, which no unit")]],
  ["a figure in a statement", change(visits, "rose from 40%", "rose from 41%"), [said(at(/statement:/), "“statement” says 41, which no unit")]],
  ["a wrong value", change(visits, "text: 60%", "text: 61%"), [said(at(/number: 60/), "“number” is 60, and “text” says 61%."), said(at(/text: 60%/), "guide.one.claim.1 does not state 61.")]],
  ["a number that is not its text", change(visits, "number: 60", "number: 98.7"), [said(at(/number: 60/), "“number” is 98.7, and “text” says 60%.")]],
  ["a finding that is not shown", change(visits, '<Finding id="CS-01.f1" />', 'So. <Cite unit="guide.one" />'), [said(at(/id: CS-01.f1/), "The text does not show CS-01.f1")]],
  ["a fact without a source", change(visits, 'low. <Cite unit="guide.one.claim.1" />', "low in those days."), [said(at(/^Uptake was low/), "A paragraph under “The problem” cites no source unit.")]],
  ["a missing heading", change(visits, "## What they did", "They did."), [said(at(/^## What changed/), "The heading “## What they did” is missing.")]],
  ["a level left out", prose("#### Deep"), [said(end, "“#### Deep” leaves out a level of headings.")]],
  ["a title in the text", prose("# Title"), [said(end, "“# Title” is the title of the page")]],
  ["a heading without words", prose("### "), [said(end, "A heading has no words.")]],
  ["an export", prose("export const x=y"), [said(end, "A bare “export” stands in the text.")]],
  ["HTML", prose("It is <b>so</b>."), [said(end, "A bare “<” stands in the text.")]],
  ["a brace", prose("It is {so}."), [said(end, "A bare “{” stands in the text.")]],
  ["a term that stays open", prose("It is a word</Term>."), [said(end, "A bare “<Term>” stands in the text.")]],
  ["a link that runs code", prose("See [x](javascript:alert)."), [said(end, "The link javascript:alert is no page.")]],
  ["a link that is not encrypted", prose("See [x](http://a.example/)."), [said(end, "The link http://a.example/ is not encrypted.")]],
  ["a relative link", prose("See [x](../x/)."), [said(end, "The link ../x/ begins neither with / nor")]],
  ["a link to no page", prose("See [x](/case-studies/visit/)."), [said(end, "The link /case-studies/visit/ leads to no page.")]],
  ["a link to no place", prose("See [x](#nope-at-all)."), [said(end, "The link #nope-at-all leads to no place")]],
  ["a picture without words", prose("![](/map.svg)"), [said(end, "The picture /map.svg has no words")]],
  ["a picture from elsewhere", prose("![A map](https://a.example/map.png)"), [said(end, "The picture https://a.example/map.png does not stand")]],
  ["an e-mail address", prose("Ask someone@example.org."), [said(end, "An e-mail address stands here.")]],
  ["a unit inside itself", change(guide, "parent: guide.one", "parent: guide.one.claim.1"), [said(at(/parent: guide.one/, guide), "guide.one.claim.1 stands inside guide.one.claim.1", guide)]],
  ["a question twice", change(ready, /^( +- id: CL-01\.)i01(\n +ask: .*\n)((?: {8,}.*\n)*)/m, "$&$1i02$2$3"), [said(at(/ask:/, ready) + itemLines, "CL-01.i02 asks what CL-01.i01 asks.  Ask something else", ready)]],
  ["a file name with a space", rename("insights/visit.mdx", "insights/Visit People.mdx"), ["insights/Visit People.mdx:1  The file name “Visit People” cannot stand in an address.", "insights/Visit People.mdx"]],
  ["a renamed file", rename("insights/visit.mdx", "insights/visiting.mdx"), ["insights/visiting.mdx:18  IN-01 was published as visit, and links to it would break.  Add visit to “formerly”"]],
  ["its own name as an older one", change(visits, "formerly: []", "formerly: [visits]"), [said(at(/^formerly:/), "“visits” is the name that the file has now.")]],
  ["a missing page", remove("pages/privacy.mdx"), ["pages/privacy.mdx:1  The page is missing"]],
  ["a page without words", change("pages/privacy.mdx", "Words.", "## Cookies"), ["pages/privacy.mdx:1  The page has no words.  Write it below its fields"]],
  ["a page that is a starter", change("pages/about.mdx", "Words.", "The term as people write it"), [said(7, "“the term as people write it” is the text of a starter.", "pages/about.mdx")]],
  ["a mark for later in a page", change("pages/privacy.mdx", "Words.", "This site is run by [your organisation]."), [said(7, "“[your organisation]” stands here in place of words.  Write what is meant", "pages/privacy.mdx")]],
  ["a mark for later in a field", change(visits, /^issue: .*$/m, "issue: TBC"), [said(at(/^issue:/), "“TBC” stands here in place of words.")]],
  ["a mark for later in site.yaml", change("site.yaml", /^organisation: .*$/m, "organisation: Lorem ipsum"), [said(4, "“Lorem ipsum” stands here in place of words.", "site.yaml")]],
  ["a publisher that is nobody", change("site.yaml", /^organisation: .*$/m, "organisation: the publisher of this library"), [said(4, "“organisation” must name who publishes this copy, or be left out.", "site.yaml")]],
  ["an id that many name, changed", change(visits, /^id: CS-01$/m, "id: CS-90"), [said(2, "CS-01 was published at /case-studies/visits/ and is gone.")]],
  ["code on the line that closes the fields", change(visits, /\n---\n/, "\n--- {process}\n"), [said(textOf(small, visits).split("\n").lastIndexOf("---") + 1, "A bare “{” stands in the text.")]],
  ["a missing ledger", remove("ledger.yaml"), ["ledger.yaml:1  The file is missing.  Restore it. A library that has published nothing runs npm run ledger"]],
  ["a missing site", remove("site.yaml"), ["site.yaml:1  The file is missing."]],
  ["a misplaced folder", add("casestudies/a.mdx", "Words."), ["casestudies:1  This folder is not read.  Did you mean case-studies?"]],
  ["a misplaced file", add("notes.md", "Words."), ["notes.md:1  This file is not read."]],
  ["a hidden file", add("insights/.mdx", "Words."), ["insights/.mdx:1  The file is hidden, so it is not read."]],
  ["a file without an ending", add("insights/visit-2", "Words."), ["insights/visit-2:1  Files in insights end in .mdx; this one is not read."]],
  ["a published question that changed", (files) => {
    change("site.yaml", /( +)note: .*$/m, "$&\n$1published: true")(files);
    change("ledger.yaml", /$/, "said: { CL-01.i01: [{ edition: 1, date: 2026-01-01, print: '000000000000' }] }\n")(files);
  }, [said(at(/ask:/, ready), "CL-01.i01 is not the question", ready)]],
  ["an id that was published and is gone", change("ledger.yaml", /$/, "  CS-09: /case-studies/gone/\n"), ["ledger.yaml:9  CS-09 was published at /case-studies/gone/ and is gone.  Restore it, or withdraw it: npm run ledger -- --withdraw CS-09"]],
];

const linesOf = (report: string | undefined) =>
  (report ?? "").split("\n").flatMap((line) => (line.startsWith(`${dir}/`) ? [line.slice(dir.length + 1).replaceAll(dir, "DIR")] : []));

test("the small library has no problem and no warning", () => {
  writeContent(dir, small);
  const content = checkContent(dir, { today: "2026-06-01" });
  expect([reportProblems(content), reportWarnings(content)]).toEqual([undefined, undefined]);
});

test.each(faults)("%s is named with file, line and remedy", (_, damage, messages) => {
  const files = new Map<string, string | Uint8Array>(small);
  damage(files);
  writeContent(dir, files);
  const found = linesOf(reportProblems(checkContent(dir, { today: "2026-06-01" })));
  expect(found).toEqual(messages.map((message) => expect.stringContaining(message) as string));
  for (const line of found) expect(line).toMatch(/^[^:]+:\d+ {2}\S.*[.?] {2}\S.*[.?]$/);
});

test("a link to a file that stands elsewhere is named", () => {
  writeContent(dir, small);
  symlinkSync(join(dir, guide), join(dir, "sources/other.yaml"));
  expect(linesOf(reportProblems(checkContent(dir)))).toContainEqual(
    expect.stringContaining("sources/other.yaml:1  This is a link to a file that stands elsewhere.  Copy the file"),
  );
});

test("a review that is overdue, and an id that is not recorded, are warnings", () => {
  const files = new Map<string, string | Uint8Array>(small);
  change("ledger.yaml", /^ {2}TH-01: .*\n/m, "")(files);
  writeContent(dir, files);
  const content = checkContent(dir, { today: "2027-03-01" });
  expect(reportProblems(content)).toBeUndefined();
  const found = linesOf(reportWarnings(content));
  expect(found).toContainEqual(said(at(/^reviewBy:/), "It was to be read again by 2027-02-01.  Read it against its sources, then set “updated”, where it changed, and a later “reviewBy”."));
  expect(found).toContainEqual("ledger.yaml:2  Not recorded yet: TH-01.  Run npm run ledger before you publish; it promises that their links last.");
});
