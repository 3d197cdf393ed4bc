import type { APIRoute, GetStaticPaths } from "astro";
import { comparisonJson } from "../../exports/comparison-json.ts";
import { comparable, doneIn } from "../../library/comparison.ts";
import { getLibrary, type Entry } from "../../library/index.ts";
import { tookOf } from "../../library/took.ts";

export const getStaticPaths = (() =>
  comparable(getLibrary()).map((entry) => ({ params: { id: entry.id }, props: { entry } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: Entry }> = ({ props: { entry } }) =>
  Response.json(comparisonJson(entry, getLibrary(), { done: doneIn(entry), took: tookOf(entry) }));
