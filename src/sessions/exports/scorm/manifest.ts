import { xmlText } from "../../../exports/xml-text.ts";

interface ScormManifest {
  /** What tells this package from others. */
  readonly identifier: string;
  readonly title: string;
  /** The page that the platform opens, and every file of the package but the manifest. */
  readonly start: string;
  readonly files: readonly string[];
}

/**
 * The `imsmanifest.xml` of a package with one page that reports to the platform: SCORM 1.2, Content Aggregation Model
 * 2.3. It names no schema files, which a package may leave out and platforms have.
 */
export const scormManifest = ({ identifier, title, start, files }: ScormManifest): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xmlText(identifier)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="session">
    <organization identifier="session">
      <title>${xmlText(title)}</title>
      <item identifier="whole-session" identifierref="page">
        <title>${xmlText(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${xmlText(start)}">
${files.map((file) => `      <file href="${xmlText(file)}"/>`).join("\n")}
    </resource>
  </resources>
</manifest>
`;
