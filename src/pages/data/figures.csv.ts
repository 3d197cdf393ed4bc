import type { APIRoute } from "astro";
import { figuresCsv } from "../../exports/figures-csv.ts";
import { getLibrary } from "../../library/index.ts";
import { addressIn } from "../../routes.ts";

export const GET: APIRoute = () =>
  new Response(figuresCsv(getLibrary().findings.values(), addressIn), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
