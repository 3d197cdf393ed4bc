import type { APIRoute } from "astro";
import { absolute } from "../../../routes.ts";
import { schemaFiles, type SchemaFile } from "../_schema-files.ts";

export const getStaticPaths = () => schemaFiles().map((file) => ({ params: { name: file.name }, props: file }));

/** A JSON Schema. Its `$id` is its address, where the library has one. */
export const GET: APIRoute<SchemaFile> = ({ props: { path, schema } }) => {
  const id = absolute(path);
  return Response.json({ ...(id ? { $id: id } : {}), ...schema });
};
