import type { APIRoute } from "astro";
import { packChoices } from "../../../exports/pack-choices.ts";
import { getLibrary } from "../../../library/index.ts";

export const GET: APIRoute = () => Response.json(packChoices(getLibrary()));
