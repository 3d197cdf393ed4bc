import type { APIRoute } from "astro";
import { blankChecklist } from "../../exports/word/blank-checklist.ts";
import { entryPaths, type EntryProps } from "../../layouts/entry-paths.ts";
import { getLibrary } from "../../library/index.ts";
import { addressWords, permanentPath } from "../../routes.ts";
import { wordResponse } from "./_word-response.ts";

export const getStaticPaths = entryPaths("checklist");

export const GET: APIRoute<EntryProps<"checklist">> = ({ props: { entry } }) => {
  const address = addressWords(permanentPath(entry.id));
  return wordResponse(blankChecklist(entry, { library: getLibrary().site.name, address }));
};
