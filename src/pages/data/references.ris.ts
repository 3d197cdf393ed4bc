import type { APIRoute } from "astro";
import { allWorks } from "../../exports/citations/cited-works.ts";
import { ris } from "../../exports/citations/ris.ts";
import { getLibrary } from "../../library/index.ts";

export const GET: APIRoute = () =>
  new Response(ris(allWorks(getLibrary())), {
    headers: { "Content-Type": "application/x-research-info-systems; charset=utf-8" },
  });
