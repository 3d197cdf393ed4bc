import type { APIRoute } from "astro";
import { libraryJson } from "../../exports/library-json.ts";
import { getLibrary } from "../../library/index.ts";
import { absolute } from "../../routes.ts";

export const GET: APIRoute = () => Response.json(libraryJson(getLibrary(), absolute("/")));
