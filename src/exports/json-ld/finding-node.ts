import type { Observation, PropertyValue } from "schema-dts";
import { designs } from "../../model/design.ts";
import type { Finding } from "../../library/library.ts";
import { idOf, type LinkedSite } from "./linked-site.ts";

const property = (name: string, value: string): PropertyValue => ({ "@type": "PropertyValue", name, value });

/**
 * A finding as an observation. Its figures stay in the words of the source, and what a careful reader must know goes with
 * them, so that no figure travels without its doubt.
 */
export const findingNode = (finding: Finding, site: LinkedSite): Observation => ({
  "@type": "Observation",
  "@id": idOf(finding.id, site),
  name: finding.statement,
  ...(finding.caveat ? { description: finding.caveat } : {}),
  measurementTechnique: designs[finding.design].plain,
  observationAbout: { "@id": idOf(finding.entry.id, site) },
  additionalProperty: [
    property("Measure", finding.measure),
    ...finding.values.map(({ label, period, text }) => property(period ? `${label}, ${period}` : label, text)),
    ...finding.citedUnits.map(({ id }) => property("Source unit", id)),
  ],
});
