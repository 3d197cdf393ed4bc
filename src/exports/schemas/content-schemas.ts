import { collectionNames, collections, type Collection } from "../../model/collections.ts";
import { entryTypes, typeOfFolder } from "../../model/entry-type.ts";
import { jsonSchema, type JsonSchema } from "./json-schema.ts";

/** Folders whose files are no entries. */
const others = { taxonomy: "List of terms", pages: "Page of the site about itself" } as const;

const isOther = (folder: Collection): folder is keyof typeof others => folder in others;

function describe(folder: Collection): { readonly name: string; readonly title: string } {
  if (isOther(folder)) return { name: folder === "pages" ? "page" : folder, title: others[folder] };
  const type = typeOfFolder[folder];
  return { name: type, title: entryTypes[type].one };
}

/** The JSON Schema of every kind of file that editors write, by the name of its type. */
export const contentSchemas = (): Map<string, JsonSchema> =>
  new Map(
    collectionNames.map((folder) => {
      const { name, title } = describe(folder);
      const { schema, ending } = collections[folder];
      const where = ending === "mdx" ? "The head of a file" : "A file";
      const description = `${where} in content/${folder}, as editors write it. Defaults may be left out.`;
      return [name, jsonSchema(schema, "input", { title, description })];
    }),
  );
