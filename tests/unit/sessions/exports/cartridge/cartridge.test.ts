import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { cartridge } from "../../../../../src/sessions/exports/cartridge/cartridge.ts";

const links = [
  { title: "Walks & talks <weekly>", address: "https://library.example/id/CS-01/" },
  { title: "Agree who is accountable", address: "https://library.example/id/IN-01/?a=1&b=2" },
];
const course = { identifier: "session-0", title: "Board hour", language: "en-GB", links, date: "2026-11-26" };
const files = unzipSync(cartridge(course));

/** The elements of a file with their attributes, by a strict parser that knows namespaces. */
function elementsOf(name: string) {
  const found: { name: string; space: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const own = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    found.push({ name: local, space: uri, attributes: Object.fromEntries(own) });
  });
  parser.write(strFromU8(files[name] ?? new Uint8Array())).close();
  return found;
}

test("every item of the course names a resource, each resource a file, and each file a link", () => {
  const manifest = elementsOf("imsmanifest.xml");
  expect(manifest[0]?.space).toBe("http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1");
  const of = (name: string) => manifest.filter((element) => element.name === name).map(({ attributes }) => attributes);
  const named = of("item").flatMap(({ identifierref }) => identifierref ?? []);
  const resources = of("resource");
  expect(named).toEqual(resources.map(({ identifier }) => identifier));
  expect(new Set(resources.map(({ type }) => type))).toEqual(new Set(["imswl_xmlv1p1"]));
  const hrefs = of("file").map(({ href = "" }) => href);
  expect(["imsmanifest.xml", ...hrefs].sort()).toEqual(Object.keys(files).sort());
  const addresses = hrefs.map((href) => elementsOf(href).find(({ name }) => name === "url")?.attributes["href"]);
  expect(addresses).toEqual(links.map(({ address }) => address));
  for (const href of hrefs)
    expect(elementsOf(href)[0]).toMatchObject({
      name: "webLink",
      space: "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1",
    });
});

test("identifiers are given once, and the same course has the same bytes", () => {
  const ids = elementsOf("imsmanifest.xml").flatMap(({ attributes }) => attributes["identifier"] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Buffer.from(cartridge(course)).equals(Buffer.from(cartridge({ ...course })))).toBe(true);
});
