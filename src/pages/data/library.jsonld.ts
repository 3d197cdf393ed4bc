import type { APIRoute } from "astro";
import { libraryGraph } from "../../exports/json-ld/document.ts";
import { getLibrary } from "../../library/index.ts";
import { addressIn } from "../../routes.ts";

export const GET: APIRoute = () => {
  const library = getLibrary();
  return new Response(JSON.stringify(libraryGraph(library, { ...library.site, addressOf: addressIn })), {
    headers: { "Content-Type": "application/ld+json; charset=utf-8" },
  });
};
