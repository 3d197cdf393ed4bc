import type { APIRoute } from "astro";
import { getLibrary } from "../library/index.ts";
import { feedOf } from "./_feed.ts";

export const GET: APIRoute = () => feedOf(getLibrary());
