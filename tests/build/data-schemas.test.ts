import { globSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { dist, readBuilt } from "../fixtures/built-site.ts";
import { faultsBy, isSchema } from "../fixtures/schema-validator.ts";

const json = (file: string) => JSON.parse(readBuilt(file)) as Record<string, unknown>;
const files = globSync("data/*.json", { cwd: dist });
const schemas = globSync("data/schemas/*.json", { cwd: dist });

test.each(files)("%s follows its published schema", (file) => {
  const faults = faultsBy(json(`data/schemas/${basename(file)}`));
  expect(faults(json(file))).toEqual([]);
  expect(faults({ formatVersion: 0 })).not.toEqual([]);
});

test("all data has a schema, every schema is one that a validator takes, and the data page links each", () => {
  expect(files.map((file) => basename(file)).toSorted()).toEqual([
    "changes.json",
    "library.json",
    "references.json",
    "vocabulary.json",
  ]);
  expect(schemas.length).toBeGreaterThan(15);
  const page = readBuilt("data/index.html");
  for (const file of schemas) {
    const { $schema, title, description } = json(file);
    expect(isSchema(json(file)), file).toBe(true);
    expect([$schema, typeof title, typeof description], file).toEqual([
      "https://json-schema.org/draft/2020-12/schema",
      "string",
      "string",
    ]);
    expect(page, file).toContain(`/${file}"`);
  }
});
