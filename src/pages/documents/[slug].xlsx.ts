import type { APIRoute } from "astro";
import { writeWorkbook } from "../../assessment/codec/workbook/write-workbook.ts";
import { entryPaths, type EntryProps } from "../../layouts/entry-paths.ts";
import { getLibrary } from "../../library/index.ts";
import { absolute, permanentPath } from "../../routes.ts";
import { excelResponse } from "./_excel-response.ts";
import { blankWorkbookSource } from "./_workbook-source.ts";

export const getStaticPaths = entryPaths("checklist");

export const GET: APIRoute<EntryProps<"checklist">> = async ({ props: { entry } }) => {
  const address = absolute(permanentPath(entry.id));
  const bytes = await writeWorkbook(blankWorkbookSource(entry, { library: getLibrary().site.name, address }));
  return excelResponse(bytes);
};
