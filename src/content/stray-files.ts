import { existsSync, readdirSync, type Dirent } from "node:fs";
import { extname, join } from "node:path";
import { collectionNames, collections, type Collection } from "../model/collections.ts";
import { nearest } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

/** Files that lie directly in a content folder. */
const singles = ["site.yaml", "ledger.yaml", "vocabulary.yaml", "house-style.yaml"];
const folders: readonly string[] = [...collectionNames, "_templates"];

/** Hidden system files such as .DS_Store hold no content. A hidden file with an ending of content may hold some. */
const isSystem = ({ name }: Dirent) => name.startsWith(".") && !/^\..*\.?(mdx|yaml)$/.test(name);

const problem = (file: string, what: string, remedy: string): Problem => ({ file, at: { path: [] }, what, remedy });

function misplaced(dir: string, item: Dirent): Problem[] {
  const known = item.isDirectory() ? folders : singles;
  if (known.includes(item.name)) return [];
  const near = nearest(item.name, known);
  const what = `This ${item.isDirectory() ? "folder" : "file"} is not read.`;
  const remedy = `${near ? `Did you mean ${near}? ` : ""}Content stands in: ${folders.join(", ")}.`;
  return [problem(join(dir, item.name), what, remedy)];
}

function* itemsIn(dir: string): Generator<Dirent> {
  for (const item of readdirSync(dir, { withFileTypes: true })) {
    if (isSystem(item)) continue;
    yield item;
    if (item.isDirectory()) yield* itemsIn(join(dir, item.name));
  }
}

function unread(collection: Collection, item: Dirent): Problem[] {
  const ending = `.${collections[collection].ending}`;
  const { name, parentPath } = item;
  const file = join(parentPath, name);
  if (item.isDirectory() || (name.startsWith("_") && extname(name) !== "")) return [];
  if (name.startsWith("."))
    return [problem(file, "The file is hidden, so it is not read.", `Give it a name before ${ending}.`)];
  if (name.endsWith(ending)) return [];
  return [
    problem(
      file,
      `Files in ${collection} end in ${ending}; this one is not read.`,
      `Rename it to end in ${ending}, or move it out of the content folder.`,
    ),
  ];
}

const link = (file: string) =>
  problem(file, "This is a link to a file that stands elsewhere.", "Copy the file itself here; other systems lose links.");

/** Finds files and folders that the library does not read, or does not read on every system. */
export function strayFiles(dir: string): Problem[] {
  if (!existsSync(dir)) return [problem(dir, "There is no such folder.", "Name the folder of your content in CONTENT_DIR.")];
  return readdirSync(dir, { withFileTypes: true }).flatMap((item): Problem[] => {
    if (isSystem(item)) return [];
    if (item.isSymbolicLink()) return [link(join(dir, item.name))];
    const collection = collectionNames.find((name) => item.isDirectory() && name === item.name);
    if (!collection) return misplaced(dir, item);
    return [...itemsIn(join(dir, collection))].flatMap((inside) =>
      inside.isSymbolicLink() ? [link(join(inside.parentPath, inside.name))] : unread(collection, inside),
    );
  });
}
