import { changesSchema } from "./changes-schema.ts";
import { jsonSchema, type JsonSchema } from "./json-schema.ts";
import { librarySchema } from "./library-schema.ts";
import { referencesSchema } from "./references-schema.ts";
import { vocabularySchema } from "./vocabulary-schema.ts";

/** The JSON Schema of every JSON file that the library offers as data, by the name of the file. */
export const dataSchemas = (): Map<string, JsonSchema> =>
  new Map([
    [
      "library",
      jsonSchema(librarySchema, "output", {
        title: "library.json",
        description: "The whole library, format version 2.",
      }),
    ],
    [
      "vocabulary",
      jsonSchema(vocabularySchema, "output", {
        title: "vocabulary.json",
        description: "The words that search knows in addition to those of the texts, format version 1.",
      }),
    ],
    [
      "changes",
      jsonSchema(changesSchema, "output", {
        title: "changes.json",
        description: "What happened to entries, findings and questions since the first edition, format version 1.",
      }),
    ],
    [
      "references",
      jsonSchema(referencesSchema, "output", {
        title: "references.json",
        description: "Source documents and the works that they name, as CSL-JSON.",
      }),
    ],
  ]);
