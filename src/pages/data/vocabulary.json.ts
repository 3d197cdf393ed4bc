import type { APIRoute } from "astro";
import { vocabularyJson } from "../../exports/vocabulary-json.ts";
import { getLibrary } from "../../library/index.ts";

export const GET: APIRoute = () => Response.json(vocabularyJson(getLibrary()));
