import type { MiddlewareHandler } from "astro";
import { latestContent } from "../content/current-content.ts";
import { describeProblems } from "../content/source-position.ts";
import { withNotice } from "./problem-notice.ts";

/** Puts the problems of the content above every page during editing. Builds do not use it. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const { problems } = latestContent();
  if (problems.length === 0 || !response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(withNotice(await response.text(), describeProblems(problems)), response);
};
