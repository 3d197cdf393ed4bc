import { getLibrary } from "../library/index.ts";

/** The icon of the site in its accent. */
export function GET(): Response {
  const { accent } = getLibrary().site.colours;
  const ground = `<rect width="32" height="32" rx="4" fill="${accent}"/>`;
  const mark = '<path d="M7 11h18M7 21h18" stroke="#fff" stroke-width="3.5"/>';
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}${mark}</svg>\n`, {
    headers: { "content-type": "image/svg+xml" },
  });
}
