import type { APIRoute } from "astro";
import { getLibrary } from "../../../library/index.ts";
import { qrCodeOf } from "../../../model/qr-code.ts";
import { absolute, permanentPath } from "../../../routes.ts";

/** The code for cameras of each entry, fetched only when a reader opens it. A preview has no address to draw. */
export function getStaticPaths() {
  return absolute("/") === undefined ? [] : getLibrary().entries.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params: { id = "" } }) => {
  const { size, path } = qrCodeOf(absolute(permanentPath(id)) ?? "");
  const side = String(size);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
  return new Response(svg, { headers: { "content-type": "image/svg+xml" } });
};
