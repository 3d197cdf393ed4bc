import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { ledgerSchema } from "../../../src/model/ledger.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "content-"));
  cpSync("content", dir, { recursive: true });
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

const text = (file: string) => readFileSync(join(dir, file), "utf8");
const questions = () => ledgerSchema.parse(parse(text("ledger.yaml"))).questions;
const checklist = "checklists/targeted-outreach.mdx";
const asked = /^( +ask: ).*$/m;

function change(file: string, from: RegExp, to: string): void {
  const before = text(file);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(dir, file), after);
}

const record = () =>
  spawnSync(process.execPath, ["scripts/ledger.ts"], { env: { ...process.env, CONTENT_DIR: dir }, encoding: "utf8" });

test("the ledger of the library records what every question asks, and recording it again changes nothing", () => {
  const before = text("ledger.yaml");
  const ids = Object.keys(ledgerSchema.parse(parse(before)).ids).filter((id) => /\.i\d+$/.test(id));
  expect(ids.length).toBeGreaterThan(100);
  expect(Object.keys(questions())).toEqual(ids);
  expect(record().status).toBe(0);
  expect(text("ledger.yaml")).toBe(before);
});

test("a question that was changed within its edition is refused, and the ledger stays as it was", () => {
  const before = text("ledger.yaml");
  change(checklist, asked, "$1Do our vans carry a leaflet for people on boats?");
  const { status, stderr } = record();
  expect(status).toBe(1);
  const line =
    text(checklist)
      .split("\n")
      .findIndex((one) => asked.test(one)) + 1;
  expect(stderr).toContain(
    `${checklist}:${String(line)}  CL-06.i01 is not the question, or has not the answers, that edition 1 was published with.  ` +
      "Raise “edition” above 1, or give the question a new id with CL-06.i01 in its “replaces”.",
  );
  expect(text("ledger.yaml")).toBe(before);
});

test("a raised edition is recorded beside the older one, which is never changed", () => {
  const first = questions();
  change(checklist, asked, "$1Do our vans carry a leaflet for people on boats?");
  change(checklist, /^edition: 1$/m, "edition: 2");
  expect(record().status).toBe(0);
  const now = questions();
  expect(now["CL-06.i01"]).toEqual({ ...first["CL-06.i01"], 2: expect.stringMatching(/^[0-9a-f]{12}$/) as string });
  expect(now["CL-06.i01"]?.["2"]).not.toBe(first["CL-06.i01"]?.["1"]);
  expect(now["CL-06.i02"]).toEqual({ 1: first["CL-06.i02"]?.["1"], 2: first["CL-06.i02"]?.["1"] });
  expect(now["CL-05.i01"]).toEqual(first["CL-05.i01"]);
  change(checklist, asked, "$1Do our boats carry a leaflet for people on vans?");
  expect(record().status).toBe(1);
});
