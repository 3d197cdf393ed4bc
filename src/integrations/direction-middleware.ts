import type { MiddlewareHandler } from "astro";
import { currentContent } from "../content/current-content.ts";
import { interfaceLanguage } from "../model/content-language.ts";
import { withTextDirection } from "./text-direction.ts";

/** Marks on every page in which direction the texts of the content run. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const language = currentContent().site?.language ?? interfaceLanguage;
  if (language === interfaceLanguage || !response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(withTextDirection(await response.text(), language), response);
};
