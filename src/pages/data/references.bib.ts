import type { APIRoute } from "astro";
import { bibtex } from "../../exports/citations/bibtex.ts";
import { allWorks } from "../../exports/citations/cited-works.ts";
import { getLibrary } from "../../library/index.ts";

export const GET: APIRoute = () =>
  new Response(bibtex(allWorks(getLibrary())), { headers: { "Content-Type": "application/x-bibtex; charset=utf-8" } });
