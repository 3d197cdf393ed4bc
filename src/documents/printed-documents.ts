import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Library } from "../library/library.ts";
import { printedListName, printedListSchema, type PrintedDocument } from "../model/printed-document.ts";
import { editionPrint } from "./edition-print.ts";

/** The folder with the PDFs that a build takes over, and their list. `npm run documents` sets it for its second build. */
export function documentsDir(): string | undefined {
  const named = process.env["DOCUMENTS_DIR"]?.trim();
  return named === "" ? undefined : named;
}

const remedy = "Run `npm run documents`, which prints them anew, or build without DOCUMENTS_DIR.";

/**
 * The PDFs in a folder. None if they are of another edition than `edition`.
 * @throws Error with the remedy if the list cannot be read, or a PDF is missing or of another size
 */
export function readPrinted(dir: string, edition: string): readonly PrintedDocument[] {
  const file = join(dir, printedListName);
  const list = printedListSchema.safeParse(readJson(file));
  if (!list.success) {
    const [issue] = list.error.issues;
    throw new Error(`${file}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "is no list"}. ${remedy}`);
  }
  if (list.data.edition !== edition) return [];
  for (const { name, bytes } of list.data.documents) {
    const found = statSync(join(dir, name), { throwIfNoEntry: false })?.size;
    if (found !== bytes)
      throw new Error(
        `${join(dir, name)} ${found === undefined ? "is missing" : "is not the file in the list"}. ${remedy}`,
      );
  }
  return list.data.documents;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} cannot be read: ${reason}. ${remedy}`, { cause: error });
  }
}

const read = new WeakMap<Library, readonly PrintedDocument[]>();

/** The PDFs that this build offers. Empty where DOCUMENTS_DIR is not set, or holds those of another edition. */
export function printedDocuments(library: Library): readonly PrintedDocument[] {
  const dir = documentsDir();
  if (dir === undefined) return [];
  const known = read.get(library) ?? readPrinted(dir, editionPrint(library, process.env));
  read.set(library, known);
  return known;
}

/** Those of one entry, in the order of printing. `of` is its id, the path of a template, or `library`. */
export const printedOf = (library: Library, of: string): readonly PrintedDocument[] =>
  printedDocuments(library).filter((document) => document.of === of);
