import type { APIRoute } from "astro";
import { allWorks } from "../../exports/citations/cited-works.ts";
import { cslJson } from "../../exports/citations/csl-json.ts";
import { getLibrary } from "../../library/index.ts";

export const GET: APIRoute = () => Response.json(cslJson(allWorks(getLibrary())));
