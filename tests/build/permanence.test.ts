import { parseAtomFeed } from "feedsmith";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { recordIds } from "../../scripts/record-ids.ts";
import { restoreId, withdrawId } from "../../scripts/withdraw-id.ts";
import { checkContent, reportProblems } from "../../src/content/check-content.ts";
import { ledgerSchema } from "../../src/model/ledger.ts";
import { buildContent } from "../fixtures/build-content.ts";

/** A copy of the made-up library in which things are published, renamed, corrected, withdrawn and restored, and then built. */
const work = mkdtempSync(join(tmpdir(), "permanence-"));
const dir = join(work, "content");
const today = "2027-03-04";
let out = "";
/** Every address that was ever given to people: of each id, and of each page. */
let promised: string[] = [];

const text = (file: string) => readFileSync(join(dir, file), "utf8");

function change(file: string, from: RegExp, to: string): void {
  const before = text(file);
  const after = before.replace(from, to);
  expect(after, file).not.toBe(before);
  writeFileSync(join(dir, file), after);
}

const problems = () => reportProblems(checkContent(dir, { today })) ?? "";

function remove(file: string): string {
  const before = text(file);
  rmSync(join(dir, file));
  return before;
}

beforeAll(() => {
  cpSync("tests/fixtures/content", dir, { recursive: true });
  const { ids, retired } = ledgerSchema.parse(parse(text("ledger.yaml")));
  promised = [
    ...Object.values(ids),
    "/checklists/umbrellas-in-short/vote/",
    ...[...Object.keys(ids), ...Object.keys(retired)].map((id) => `/id/${id}/`),
  ];
  change(
    "site.yaml",
    /(note: [^}]*) \}/,
    "$1, published: true }\n  - { number: 2, date: 2027-03-01, note: Lanterns by lot }",
  );
  // Published
  const insight = text("insights/light-the-way-to-the-plots.mdx");
  const added = insight
    .replace("id: IN-05", "id: IN-09")
    .replace(/^title: .*$/m, "title: Light the way to the quay")
    .replace("cross the plots", "cross the quay");
  writeFileSync(join(dir, "insights/light-the-way-to-the-quay.mdx"), added);
  // Renamed
  const [before, after] = ["kite-strings-drawn-by-lot", "kite-strings-drawn-by-turns"];
  renameSync(join(dir, `case-studies/${before}.mdx`), join(dir, `case-studies/${after}.mdx`));
  change(`case-studies/${after}.mdx`, /^kind: /m, `formerly: [${before}]\nkind: `);
  // Corrected
  change(`case-studies/${after}.mdx`, /^updated: .*$/m, "updated: 2027-03-02");
  change(`case-studies/${after}.mdx`, /^reviewBy: .*$/m, "reviewBy: 2028-03-02");
  change(
    `case-studies/${after}.mdx`,
    /^kind: /m,
    "changes: [{ date: 2027-03-02, what: A slip in the summary was put right. }]\nkind: ",
  );
  change(`case-studies/${after}.mdx`, /Kites flew for 64% of pupils/, "The kites flew for 64% of pupils");
  recordIds(dir, today);
  // Withdrawn, with the file still there and without it; one replaced by another that is then withdrawn itself
  withdrawId(dir, today, { id: "RF-007", why: "It was found.", leadsTo: "RF-006" });
  remove("references/a-lost-leaflet.yaml");
  withdrawId(dir, today, { id: "RF-006", why: "Nobody mends them.", leadsTo: "RF-005" });
  remove("references/umbrella-ribs.yaml");
  remove("insights/light-the-way-to-the-plots.mdx");
  expect(problems()).toContain(
    'IN-05 was published at /insights/light-the-way-to-the-plots/ and is gone.  Restore it, or withdraw it: npm run ledger -- --withdraw IN-05 "why"',
  );
  withdrawId(dir, today, { id: "IN-05", why: "The harbour light was moved." });
  expect(withdrawId(dir, today, { id: "CL-02", why: "Nobody asked it.", leadsTo: "CL-01" })).toBe(
    `CL-02 and its 3 parts: withdrawn. The old addresses keep a page that says why. Now delete ${dir}/checklists/umbrellas-in-short.mdx, then run npm run check.`,
  );
  expect(problems()).toContain("CL-02 was withdrawn, and stands here.");
  remove("checklists/umbrellas-in-short.mdx");
  expect(problems()).toContain("“CL-02” is no checklist.");
  change("site.yaml", /^beginWithChecklists: .*$/m, "beginWithChecklists: [CL-01]");
  // Withdrawn and restored
  withdrawId(dir, today, { id: "IN-02", why: "A bell was wrong." });
  const bells = "insights/ring-the-evening-before.mdx";
  const kept = remove(bells);
  expect(problems()).toBe("");
  writeFileSync(join(dir, bells), kept);
  restoreId(dir, today, { id: "IN-02", why: "The bell was right." });
  expect(problems()).toBe("");
  recordIds(dir, today);
  const built = buildContent(dir);
  expect(built.status, built.said.slice(-2000)).toBe(0);
  ({ out } = built);
}, 240_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const page = (path: string) => {
  const file = join(out, path, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

const leadsTo = (html: string) => /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];

test("every address that was ever given leads somewhere in at most one step", () => {
  expect(promised.length).toBeGreaterThan(100);
  const lost = promised.flatMap((address) => {
    const [path = "", fragment] = address.split("#");
    const first = page(path);
    if (first === undefined) return [`${address} is no page`];
    const to = leadsTo(first);
    const [next = "", place = fragment] = to?.split("#") ?? [path];
    const last = to === undefined ? first : page(next);
    if (last === undefined) return [`${address} leads to ${next}, which is no page`];
    if (leadsTo(last) !== undefined) return [`${address} takes two steps`];
    const isGone = last.includes('data-page="withdrawn"') || path.startsWith("/glossary/");
    return place && !isGone && !last.includes(`id="${place}"`) ? [`${address}: no place ${place}`] : [];
  });
  expect(lost).toEqual([]);
});

test("what was withdrawn has a page at each of its addresses that says why and what replaces it", () => {
  for (const path of ["/id/IN-05/", "/insights/light-the-way-to-the-plots/"]) {
    expect(page(path)).toContain("The harbour light was moved.");
    expect(page(path)).toContain("Nothing replaces it.");
    expect(page(path)).toContain("withdrawn");
  }
  expect(page("/references/umbrella-ribs/")).toContain('href="/references/songs-of-the-quay/"');
  // What led to it leads where it leads now.
  expect(page("/references/a-lost-leaflet/")).toContain('href="/references/songs-of-the-quay/"');
  expect(page("/id/CL-02.i01/")).toContain("Nobody asked it.");
  expect(page("/id/CL-02.i01/")).toContain('href="/checklists/does-the-shelf-serve-all/"');
});

test("neither search, data nor the sitemap names it", () => {
  const sitemap = readFileSync(join(out, "sitemap-0.xml"), "utf8");
  expect(sitemap).not.toMatch(/light-the-way-to-the-plots|umbrella-ribs|kite-strings-drawn-by-lot|umbrellas-in-short/);
  expect(sitemap).toContain("kite-strings-drawn-by-turns");
  expect(readFileSync(join(out, "data/library.json"), "utf8")).not.toContain('"IN-05"');
  expect(page("/insights/light-the-way-to-the-plots/")).not.toContain("data-pagefind-body");
});

test("what's new and the feeds say each of these, with its date and reason", () => {
  const news = page("/whats-new/") ?? "";
  expect(news).not.toContain("Nothing has changed");
  for (const words of ["A slip in the summary was put right.", "The bell was right.", "It was found."])
    expect(news).toContain(words);
  const feed = parseAtomFeed(readFileSync(join(out, "feed.xml"), "utf8"));
  const titles = (feed.entries ?? []).map(({ title }) => title?.value);
  for (const title of [
    "New: Light the way to the quay",
    "At a new address: Kite strings drawn by lot among island pupils",
    "Changed: Kite strings drawn by lot among island pupils",
    "Withdrawn: IN-05",
    "Withdrawn: A lost leaflet of Northtown",
    "Second edition, March 2027",
  ])
    expect(titles).toContain(title);
  expect(titles.filter((title) => title?.startsWith("Restored: "))).toHaveLength(1);
  expect(titles.filter((title) => title?.startsWith("Changed: The kites flew for 64%"))).toHaveLength(1);
});
