/** Parts of a citation as sentences: each ends with one full stop, and those that are missing leave no gap. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.?!]["”’)]?$/.test(part) ? part : `${part}.`))
    .join(" ");

/** The units of a document that are cited: “Units: guide.one.claim.1; guide.one.rec.1”. */
export const unitWords = (units: readonly { id: string }[]): string | undefined =>
  units.length > 0 ? `${units.length === 1 ? "Unit" : "Units"}: ${units.map(({ id }) => id).join("; ")}` : undefined;
