import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { editionZip } from "../../../src/exports/edition/edition-zip.ts";
import { readMe } from "../../../src/exports/edition/read-me.ts";
import { site } from "../../fixtures/records.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  ["README.txt", bytes("Read me.")],
  ["content/a.yaml", bytes("a: 1\n")],
  ["data/library.json", bytes("{}")],
] as const;

test("equal files give equal bytes, in whatever order and time zone they come", () => {
  const zone = process.env["TZ"];
  const made = ["Pacific/Auckland", "America/Los_Angeles", "UTC"].flatMap((other) => {
    process.env["TZ"] = other;
    return [editionZip(new Map(files), "2026-11-26"), editionZip(new Map(files.toReversed()), "2026-11-26")];
  });
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  for (const other of made) expect(other).toEqual(made[0]);
  expect(editionZip(new Map(files), "2027-01-01")).not.toEqual(made[0]);
});

test("what goes in comes out", () => {
  const out = unzipSync(editionZip(new Map(files), "2026-11-26"));
  expect(Object.entries(out)).toEqual(files.map(([path, content]) => [path, content]));
});

test("whoever unpacks it can read every file", () => {
  const zip = Buffer.from(editionZip(new Map(files), "2026-11-26"));
  const modes: number[] = [];
  // The directory at the end: each file’s entry begins with these four bytes, and says its mode at byte 40.
  for (let at = zip.indexOf("PK\u0001\u0002"); at !== -1; at = zip.indexOf("PK\u0001\u0002", at + 1))
    modes.push(zip.readUInt16LE(at + 40));
  expect(modes).toEqual(files.map(() => 0o100644));
});

test("the read-me names edition, publisher, address and licence where there are any, and promises nothing else", () => {
  const licence = { name: "CC BY 4.0", url: "https://licence.example/" };
  const whole = readMe({ ...site, licence }, "https://library.example/");
  for (const words of [
    site.name,
    site.edition,
    "Published by Nobody.",
    "https://library.example/",
    "CC BY 4.0 (https://licence.example/)",
  ])
    expect(whole).toContain(words);
  const { organisation: _organisation, licence: _licence, ...bare } = site;
  expect(readMe(bare)).not.toMatch(/Published by|Licence of the text|undefined/);
  expect(readMe(bare)).toContain("built as a preview");
});
