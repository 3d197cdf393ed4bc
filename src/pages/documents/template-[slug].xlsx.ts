import type { APIRoute } from "astro";
import { templateWorkbook } from "../../exports/excel/template-workbook.ts";
import { getLibrary } from "../../library/index.ts";
import type { Template } from "../../library/template.ts";
import { addressWords } from "../../routes.ts";
import { excelResponse } from "./_excel-response.ts";

export const getStaticPaths = () =>
  getLibrary().templates.map((template) => ({ params: { slug: template.slug }, props: { template } }));

export const GET: APIRoute<{ template: Template }> = async ({ props: { template } }) =>
  excelResponse(
    await templateWorkbook(template, { library: getLibrary().site.name, address: addressWords(template.path) }),
  );
