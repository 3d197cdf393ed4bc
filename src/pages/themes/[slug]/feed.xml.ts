import type { APIRoute } from "astro";
import { entryPaths, type EntryProps } from "../../../layouts/entry-paths.ts";
import { getLibrary } from "../../../library/index.ts";
import { feedOf } from "../../_feed.ts";

export const getStaticPaths = entryPaths("theme");

export const GET: APIRoute<EntryProps<"theme">> = ({ props }) => feedOf(getLibrary(), props.entry);
