import { editionZip } from "../../../exports/edition/edition-zip.ts";
import { xmlText } from "../../../exports/xml-text.ts";

/** A link of a course to a permanent address. */
export interface CartridgeLink {
  readonly title: string;
  readonly address: string;
}

interface Cartridge {
  readonly identifier: string;
  readonly title: string;
  /** The language of the titles. */
  readonly language: string;
  readonly links: readonly CartridgeLink[];
  /** The day of the edition, YYYY-MM-DD. */
  readonly date: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** The file and the identifier of the link at a place, from 0. */
const fileOf = (place: number): string => `link-${String(place + 1)}.xml`;
const resourceOf = (place: number): string => `link-${String(place + 1)}`;

const webLink = ({ title, address }: CartridgeLink): string => `${declaration}
<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1">
  <title>${xmlText(title)}</title>
  <url href="${xmlText(address)}" target="_blank"/>
</webLink>
`;

/** The `imsmanifest.xml` of a course that holds links alone: Common Cartridge 1.1, profile of Content Packaging 1.2. */
const cartridgeManifest = ({ identifier, title, language, links }: Omit<Cartridge, "date">): string =>
  `${declaration}
<manifest identifier="${xmlText(identifier)}" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
  xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.1.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title>
          <lomimscc:string language="${xmlText(language)}">${xmlText(title)}</lomimscc:string>
        </lomimscc:title>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="session" structure="rooted-hierarchy">
      <item identifier="root">
        <item identifier="whole-session">
          <title>${xmlText(title)}</title>
${links
  .map(
    (link, place) =>
      `          <item identifier="item-${String(place + 1)}" identifierref="${resourceOf(place)}"><title>${xmlText(link.title)}</title></item>`,
  )
  .join("\n")}
        </item>
      </item>
    </organization>
  </organizations>
  <resources>
${links
  .map(
    (_, place) =>
      `    <resource identifier="${resourceOf(place)}" type="imswl_xmlv1p1"><file href="${fileOf(place)}"/></resource>`,
  )
  .join("\n")}
  </resources>
</manifest>
`;

/** A Common Cartridge of links, with the same bytes each time. */
export function cartridge({ date, ...course }: Cartridge): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder();
  const files = new Map<string, string>([
    ["imsmanifest.xml", cartridgeManifest(course)],
    ...course.links.map((link, place) => [fileOf(place), webLink(link)] as const),
  ]);
  return editionZip(new Map([...files].map(([name, words]) => [name, text.encode(words)])), date);
}
