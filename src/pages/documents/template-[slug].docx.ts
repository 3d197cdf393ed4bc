import type { APIRoute } from "astro";
import { blankTemplate } from "../../exports/word/blank-template.ts";
import { getLibrary } from "../../library/index.ts";
import type { Template } from "../../library/template.ts";
import { addressWords } from "../../routes.ts";
import { wordResponse } from "./_word-response.ts";

export const getStaticPaths = () =>
  getLibrary().templates.map((template) => ({ params: { slug: template.slug }, props: { template } }));

export const GET: APIRoute<{ template: Template }> = ({ props: { template } }) =>
  wordResponse(blankTemplate(template, { library: getLibrary().site.name, address: addressWords(template.path) }));
