import type { APIRoute } from "astro";
import { getLibrary } from "../library/index.ts";
import { serviceWorker } from "../offline/worker/service-worker.ts";

export const GET: APIRoute = () =>
  new Response(serviceWorker(import.meta.env.BASE_URL, getLibrary().site.offline), {
    headers: { "Content-Type": "text/javascript" },
  });
