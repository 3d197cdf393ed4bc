import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { recordIds } from "../../../scripts/record-ids.ts";
import { checkContent, reportProblems } from "../../../src/content/check-content.ts";
import { ContentError } from "../../../src/content/problem.ts";
import type { Rewording } from "../../../src/content/recorded.ts";
import { ledgerSchema } from "../../../src/model/ledger.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "content-"));
  // The made-up library, because a command reads it in half the time of our own.
  cpSync("tests/fixtures/content", dir, { recursive: true });
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

const text = (file: string) => readFileSync(join(dir, file), "utf8");
const ledger = () => ledgerSchema.parse(parse(text("ledger.yaml")));
const checklist = "checklists/does-the-shelf-serve-all.mdx";
const asked = /^( +ask: ).*$/m;
const boats = "$1Do our vans carry a leaflet for people on boats?";

function change(file: string, from: RegExp, to: string): void {
  const before = text(file);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(dir, file), after);
}

const publish = () => {
  change("site.yaml", /(note: [^}]*) \}/, "$1, published: true }");
};

const today = "2026-03-04";
const record = (rewording?: Rewording) => recordIds(dir, today, rewording);
const why = "Plainer words.";

const run = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/ledger.ts", ...args], {
    env: { ...process.env, CONTENT_DIR: dir },
    encoding: "utf8",
  });

test("the ledger of our library records what every question and finding says, and recording it again changes nothing", () => {
  rmSync(dir, { recursive: true });
  cpSync("content", dir, { recursive: true });
  const before = text("ledger.yaml");
  const { ids, said, retired } = ledger();
  const parts = Object.keys(ids).filter((id) => /\.[fi]\d+$/.test(id));
  expect(parts.length).toBeGreaterThan(300);
  // What a retired question asked stays recorded.
  expect(Object.keys(said).filter((id) => !(id in retired))).toEqual(parts);
  expect(record().newIds).toBe(0);
  expect(text("ledger.yaml")).toBe(before);
});

test("a library without a ledger is told to write one, and the command writes it", () => {
  const { ids } = ledger();
  rmSync(join(dir, "ledger.yaml"));
  expect(reportProblems(checkContent(dir))).toContain("ledger.yaml:1  The file is missing.  Restore it.");
  expect(record().newIds).toBe(Object.keys(ids).length);
  expect(ledger().ids).toEqual(ids);
});

test("until an edition is published its questions may change, and are recorded afresh", () => {
  const [before] = ledger().said["CL-01.i01"] ?? [];
  change(checklist, asked, boats);
  record();
  const [now, ...more] = ledger().said["CL-01.i01"] ?? [];
  expect(more).toEqual([]);
  expect(now?.print).not.toBe(before?.print);
});

test("a question that changed after publication is refused with its line until an editor vouches for its words", () => {
  const before = text("ledger.yaml");
  const first = ledger().said["CL-01.i01"] ?? [];
  publish();
  expect(() => record({ id: "CL-01.i01", why })).toThrow("so there is nothing to record.");
  change(checklist, asked, boats);
  const { status, stderr } = run();
  expect(status).toBe(1);
  const lines = text(checklist).split("\n");
  const line = lines.findIndex((one) => asked.test(one)) + 1;
  expect(stderr).toContain(`${checklist}:${String(line)}  CL-01.i01 is not the question, or has not the answers, that`);
  expect(text("ledger.yaml")).toBe(before);
  expect(() => record({ id: "CL-01.i02", why })).toThrow("so there is nothing to record.");
  expect(run("--reworded", "CL-01.i01").stderr).toContain("Usage: npm run ledger");
  expect(text("ledger.yaml")).toBe(before);

  expect(run("--reworded", "CL-01.i01", why)).toMatchObject({ status: 0, stderr: "" });
  expect(ledger().said["CL-01.i01"]).toEqual([...first, expect.objectContaining({ edition: 1, reworded: why })]);
  expect(record().newIds).toBe(0);
  change(checklist, asked, "$1Do our boats carry a leaflet for people on vans?");
  expect(() => record()).toThrow(ContentError);
});

test("a renamed file says its older name, and its older address stays in the ledger", () => {
  const [before, after] = ["kite-strings-drawn-by-lot", "kite-strings-drawn-by-turns"];
  renameSync(join(dir, `case-studies/${before}.mdx`), join(dir, `case-studies/${after}.mdx`));
  expect(() => record()).toThrow(
    `was published as ${before}, and links to it would break.  Add ${before} to “formerly”`,
  );
  change(`case-studies/${after}.mdx`, /^kind: /m, `formerly: [${before}]\nkind: `);
  record();
  expect(Object.values(ledger().moved)).toEqual([[`/case-studies/${before}/`]]);
  // The older name may not be dropped later either.
  change(`case-studies/${after}.mdx`, /^formerly: .*\n/m, "");
  expect(() => record()).toThrow(`was published as ${before}`);
});
