import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { contentSchemas } from "../../../../src/exports/schemas/content-schemas.ts";
import { collectionNames, type Collection } from "../../../../src/model/collections.ts";
import { entryTypeNames, entryTypes } from "../../../../src/model/entry-type.ts";
import { faultsBy } from "../../../fixtures/schema-validator.ts";

const schemas = contentSchemas();
const nameOf = (folder: Collection) =>
  entryTypeNames.find((type) => entryTypes[type].folder === folder) ?? (folder === "pages" ? "page" : folder);

/** The fields of a file, as a YAML reader gives them. */
function fieldsOf(file: string): unknown {
  const text = readFileSync(file, "utf8");
  return parse(file.endsWith(".mdx") ? (text.split(/^---$/m)[1] ?? "") : text);
}

test("every kind of content has a schema, and nothing else has", () => {
  expect([...schemas.keys()].toSorted()).toEqual(collectionNames.map(nameOf).toSorted());
});

const kinds = collectionNames.map((folder) => ({ name: nameOf(folder), files: `${folder}/*.{yaml,mdx}` }));

describe.each(["content", "tests/fixtures/content"])("%s", (content) => {
  test.each(kinds)("$name follows its schema, file by file", ({ name, files }) => {
    const faults = faultsBy(schemas.get(name) ?? {});
    const found = globSync(files, { cwd: content });
    expect(found.length).toBeGreaterThan(0);
    for (const file of found) expect(faults(fieldsOf(join(content, file))), file).toEqual([]);
  });

  test.each(kinds)("$name is refused with a field that no schema knows, and without its fields", ({ name, files }) => {
    const faults = faultsBy(schemas.get(name) ?? {});
    const [file = ""] = globSync(files, { cwd: content });
    expect(faults({ ...(fieldsOf(join(content, file)) as object), unheardOf: true })).not.toEqual([]);
    expect(faults({})).not.toEqual([]);
  });
});

test("a day is one text in every schema, and a day that does not exist is refused", () => {
  const reference = schemas.get("reference") as { properties: { updated: object } };
  expect(reference.properties.updated).not.toHaveProperty("anyOf");
  const faults = faultsBy(reference.properties.updated as Record<string, unknown>);
  const days = ["2026-02-28", "2026-02-30", "28.2.2026"];
  expect(days.filter((day) => faults(day).length === 0)).toEqual(["2026-02-28"]);
});
