import { existsSync, globSync } from "node:fs";
import { basename, join } from "node:path";
import { parseDocument } from "yaml";
import type { z } from "astro/zod";
import { collectionNames, collections } from "../model/collections.ts";
import { houseStyleSchema, noHouseStyle, type HouseStyle } from "../model/house-style.ts";
import { ledgerSchema, noLedger, type Ledger } from "../model/ledger.ts";
import { siteSchema, type Site } from "../model/site.ts";
import { noVocabulary, vocabularySchema, type Vocabulary } from "../model/vocabulary.ts";
import { schemaGuide, starterGuide, type FieldGuide } from "./field-guide.ts";
import { splitFile } from "./source-position.ts";
import type { Problem } from "./problem.ts";
import { readFile } from "./read-file.ts";
import type { BrokenRecord, ContentRecord } from "./record.ts";
import { missingPages } from "./required-pages.ts";
import { describeIssue } from "./schema-problem.ts";
import { readStarters, templatesOf, type Starters } from "./starters.ts";
import { strayFiles } from "./stray-files.ts";
import { describeYamlError } from "./yaml-problem.ts";

const missingLedger = "Restore it. A library that has published nothing runs npm run ledger, which writes it.";

/** The records of a content folder, with the problems of their fields. */
export interface ReadContent {
  readonly records: readonly ContentRecord[];
  readonly broken: readonly BrokenRecord[];
  readonly site: Site | undefined;
  readonly ledger: Ledger;
  readonly vocabulary: Vocabulary;
  readonly houseStyle: HouseStyle;
  readonly starters: Starters;
  readonly problems: readonly Problem[];
}

/** Parses a file's fields with a schema. Each problem carries the path of its field or the line of the fault. */
function parseFields<S extends z.ZodType>(file: string, schema: S, guide: FieldGuide) {
  const { text, problem } = readFile(file);
  const { fields, fieldsLine, body } = splitFile(file, text);
  const document = parseDocument(fields);
  const faults = document.errors.map((error): Problem => describeYamlError(file, error, fieldsLine));
  const problems = problem ? [problem] : faults;
  const raw: unknown = problems.length > 0 ? null : document.toJS();
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (!parsed.success && problems.length === 0) {
    problems.push(...parsed.error.issues.map((issue) => describeIssue(file, issue, guide)));
  }
  return { raw, body, problems, data: parsed.success ? parsed.data : undefined };
}

/** Reads a single file of the content folder, such as site.yaml. An empty `missing` means it is optional. */
function readSingle<S extends z.ZodType>(file: string, schema: S, problems: Problem[], missing: string) {
  if (!existsSync(file)) {
    if (missing) problems.push({ file, at: { path: [] }, what: "The file is missing.", remedy: missing });
    return undefined;
  }
  const parsed = parseFields(file, schema, schemaGuide(schema));
  problems.push(...parsed.problems);
  return parsed.data;
}

/** Reads a content folder without Astro, for scripts and for checks before a build. */
export function readContent(dir: string): ReadContent {
  const records: ContentRecord[] = [];
  const broken: BrokenRecord[] = [];
  const problems: Problem[] = strayFiles(dir);
  const starters = readStarters(dir);
  const starter = starterGuide(templatesOf(dir));
  for (const collection of collectionNames) {
    const { schema, ending } = collections[collection];
    const folder = join(dir, collection);
    for (const path of globSync(`${folder}/**/*.*`).sort()) {
      const file = path;
      if (basename(file).startsWith("_")) continue;
      if (!file.endsWith(`.${ending}`)) continue;
      const slug = file.slice(folder.length + 1, -ending.length - 1);
      const parsed = parseFields(file, schema, starters.has(collection) ? starter : schemaGuide(schema));
      problems.push(...parsed.problems);
      if (parsed.data) records.push({ collection, slug, file, data: parsed.data, body: parsed.body } as ContentRecord);
      else broken.push({ collection, slug, file, raw: parsed.raw, body: parsed.body });
    }
  }
  const pages = [...records, ...broken].filter(({ collection }) => collection === "pages");
  problems.push(...missingPages(dir, pages.map(({ slug }) => slug)));
  const site = readSingle(join(dir, "site.yaml"), siteSchema, problems, "Copy content/site.yaml and change it.");
  const ledger = readSingle(join(dir, "ledger.yaml"), ledgerSchema, problems, missingLedger) ?? noLedger;
  const vocabulary = readSingle(join(dir, "vocabulary.yaml"), vocabularySchema, problems, "") ?? noVocabulary;
  const houseStyle = readSingle(join(dir, "house-style.yaml"), houseStyleSchema, problems, "") ?? noHouseStyle;
  return { records, broken, site, ledger, vocabulary, houseStyle, starters, problems };
}
