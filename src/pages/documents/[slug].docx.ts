import type { APIRoute } from "astro";
import { blankChecklist } from "../../exports/word/blank-checklist.ts";
import { entryPaths, type EntryProps } from "../../layouts/entry-paths.ts";
import { getLibrary } from "../../library/index.ts";
import { addressWords, permanentPath } from "../../routes.ts";
import { writeWord } from "../../word/write-word.ts";

export const getStaticPaths = entryPaths("checklist");

export const GET: APIRoute<EntryProps<"checklist">> = async ({ props: { entry } }) => {
  const address = addressWords(permanentPath(entry.id));
  const bytes = await writeWord(blankChecklist(entry, { library: getLibrary().site.name, address }));
  return new Response(Buffer.from(bytes), {
    headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  });
};
