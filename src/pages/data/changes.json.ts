import type { APIRoute } from "astro";
import { changesJson } from "../../exports/changes-json.ts";
import { datedChanges } from "../../library/dated-changes.ts";
import { getLibrary } from "../../library/index.ts";

export const GET: APIRoute = () => {
  const library = getLibrary();
  return Response.json(changesJson(library, datedChanges(library)));
};
