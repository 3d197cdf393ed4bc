import type { APIRoute } from "astro";
import { figuresCsv } from "../../exports/figures-csv.ts";
import { getLibrary } from "../../library/index.ts";
import { absolute, href } from "../../routes.ts";

export const GET: APIRoute = () =>
  new Response(
    figuresCsv(getLibrary().findings.values(), (path) => absolute(path) ?? href(path)),
    { headers: { "Content-Type": "text/csv; charset=utf-8" } },
  );
