import { contentDir } from "../src/content/content-dir.ts";
import { makeEntry } from "./new-entry.ts";
import { Refusal } from "./refusal.ts";

/** The command that makes a new entry. Its arguments are the type and the title. */
const [type = "", title = ""] = process.argv.slice(2);
try {
  const { id, file } = makeEntry(contentDir, type, title, new Date().toISOString().slice(0, 10));
  console.log(
    `${file}\nIt is ${id}. Fill it in, then run npm run check; npm run ledger records the id before you publish.`,
  );
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
