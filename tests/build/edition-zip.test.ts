import { unzipSync } from "fflate";
import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "vitest";
import { editionZip } from "../../src/exports/edition/edition-zip.ts";
import { dist } from "../fixtures/built-site.ts";

const zip = readFileSync(join(dist, "data", "edition.zip"));
const files = unzipSync(zip);
const paths = (pattern: string, cwd?: string) =>
  globSync(pattern, cwd ? { cwd } : {}).map((file) => file.split(sep).join("/"));

test("the edition to deposit has every file of data and every file of content, as they are", () => {
  const data = paths("data/**/*.{json,jsonld,csv,ris,bib}", dist);
  const content = paths("content/**/*.{mdx,yaml}");
  expect(data.length).toBeGreaterThan(15);
  expect(content.length).toBeGreaterThan(300);
  expect(Object.keys(files).toSorted()).toEqual(["README.txt", ...data, ...content].toSorted());
  for (const path of data)
    expect(Buffer.from(files[path] ?? []).equals(readFileSync(join(dist, path))), path).toBe(true);
  for (const path of content) expect(Buffer.from(files[path] ?? []).equals(readFileSync(path)), path).toBe(true);
});

test("the same files zipped again, on the day of the edition, are the same bytes", () => {
  const date = /\n {2}- number: \d+\n {4}date: (\S+)(?![\s\S]*\n {2}- number:)/.exec(
    readFileSync("content/site.yaml", "utf8"),
  );
  expect(Buffer.from(editionZip(new Map(Object.entries(files)), date?.[1] ?? "")).equals(zip)).toBe(true);
});
